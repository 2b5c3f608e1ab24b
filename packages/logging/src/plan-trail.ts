// Decides what a trail records beyond the changes that every trail records.

import { issue, IssueError, suggest } from "@temelj/kernel";

const dataEventChoices = ["none", "writes", "all"] as const;

/** What a trail may be told, as far as decisions go. */
export interface TrailChoices {
  /**
   * Whether to record who touches objects in S3: never, when they are changed, or also when they are read.
   * AWS charges for each event.
   * @default "none"
   */
  readonly dataEvents?: (typeof dataEventChoices)[number];
  /**
   * Whether CloudTrail looks for unusual rates of calls and errors. AWS charges for each event that it analyzes.
   * @default true
   */
  readonly insights?: boolean;
  /** Refuses to delete the trail. @default true */
  readonly protect?: boolean;
}

/** Every decision about a trail. */
export interface TrailPlan {
  /** "none" records management events alone. */
  readonly dataEvents: "none" | "writes" | "all";
  readonly insightTypes: readonly string[];
  readonly protect: boolean;
}

/** One selector as CloudTrail takes it. */
export interface EventSelector {
  readonly name: string;
  readonly fieldSelectors: {
    readonly field: string;
    readonly equals?: string[];
    readonly notStartsWiths?: string[];
  }[];
}

/** The plan of a trail, or an {@link IssueError}. */
export function planTrail(choices: TrailChoices): TrailPlan {
  const dataEvents = choices.dataEvents ?? "none";
  if (!dataEventChoices.includes(dataEvents)) {
    const fix = `use "${suggest(dataEvents, dataEventChoices) ?? "none"}"`;
    const allowed = dataEventChoices.join(", ");
    throw new IssueError([issue("LOGGING_DATA_EVENTS_UNKNOWN", `dataEvents is "${dataEvents}"`, { allowed, fix })]);
  }
  const insightTypes = (choices.insights ?? true) ? ["ApiCallRateInsight", "ApiErrorRateInsight"] : [];
  return { dataEvents, insightTypes, protect: choices.protect ?? true };
}

/**
 * The selectors of a trail. What the archive itself stores is left out: recording each delivery would make a delivery.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html
 */
export function selectorsOf(dataEvents: "writes" | "all", archiveArn: string): EventSelector[] {
  const writesOnly = dataEvents === "writes" ? [{ field: "readOnly", equals: ["false"] }] : [];
  return [
    { name: "Management events", fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
    {
      name: "Objects, but not of the log archive",
      fieldSelectors: [
        { field: "eventCategory", equals: ["Data"] },
        { field: "resources.type", equals: ["AWS::S3::Object"] },
        { field: "resources.ARN", notStartsWiths: [`${archiveArn}/`] },
        ...writesOnly,
      ],
    },
  ];
}
