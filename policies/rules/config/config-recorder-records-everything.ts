// What is not recorded changed without a trace.

import { equals, every, fail, isAbsent, notApplicable, rule, type Verdict } from "@temelj/policy";

/** The recorder records all supported types and global ones. */
export const configRecorderRecordsEverything = rule("config-recorder-records-everything", {
  title: { en: "Recorder records every type, global ones too", cnr: "Snimač bilježi sve tipove, i globalne" },
  severity: "medium",
  on: "aws:cfg/recorder:Recorder",
  why: "Changes of types that are left out are not seen.",
  attack: "A new administrator is a global resource; a recorder without those never shows it.",
  fix: "set recordingGroup: { allSupported: true, includeGlobalResourceTypes: true }",
  controls: ["security-hub:Config.1"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/config-controls.html#config-1"],
  check(recorder): Verdict {
    const { recordingGroup } = recorder;
    if (isAbsent(recordingGroup)) return fail({ path: "recordingGroup", allowed: "all types, global ones too" });
    const exclusion = recordingGroup?.recordingStrategies?.[0]?.useOnly;
    if (exclusion === "EXCLUSION_BY_RESOURCE_TYPES") return notApplicable("types are left out on purpose");
    return every(recorder, ["recordingGroup.allSupported", "recordingGroup.includeGlobalResourceTypes"], equals(true));
  },
});
