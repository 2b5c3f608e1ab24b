// Until when AWS supports versions of what it runs: dated, in one place. A later reading of AWS's pages changes this file.

/** The ends of support of versions, as they were published on one day. */
export interface SupportCalendar {
  /** The day when it was read, which is also the day for which rules judge unless told another. */
  readonly readOn: string;
  readonly source: string;
  /** The last day of support by version, ISO 8601. */
  readonly ends: Readonly<Record<string, string>>;
}

/** Standard support of Kubernetes versions in EKS; extended support, which costs more, goes on for twelve months. */
export const eksVersions: SupportCalendar = {
  readOn: "2026-11-24",
  source: "https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html",
  ends: {
    "1.29": "2025-03-23",
    "1.30": "2025-07-23",
    "1.31": "2025-11-26",
    "1.32": "2026-03-23",
    "1.33": "2026-07-29",
    "1.34": "2026-12-02",
    "1.35": "2027-03-27",
  },
};

/** Runtimes of Lambda that have an end which AWS has not moved again: those that ended before this was read, and the next. */
export const lambdaRuntimes: SupportCalendar = {
  readOn: "2026-11-24",
  source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html",
  ends: {
    nodejs: "2016-10-31",
    "dotnetcore2.0": "2019-05-30",
    "dotnetcore1.0": "2019-07-27",
    "nodejs6.10": "2019-08-12",
    "nodejs4.3": "2020-03-05",
    "nodejs4.3-edge": "2020-03-05",
    "nodejs8.10": "2020-03-06",
    "python2.7": "2021-07-15",
    "nodejs10.x": "2021-07-30",
    "ruby2.5": "2021-07-30",
    "dotnetcore2.1": "2022-01-05",
    "dotnet5.0": "2022-05-10",
    "python3.6": "2022-07-18",
    "nodejs12.x": "2023-03-31",
    "dotnetcore3.1": "2023-04-03",
    "ruby2.7": "2023-11-27",
    "nodejs14.x": "2023-12-04",
    "python3.7": "2023-12-04",
    "go1.x": "2024-01-08",
    java8: "2024-01-08",
    provided: "2024-01-08",
    dotnet7: "2024-05-14",
    "nodejs16.x": "2024-06-12",
    "python3.8": "2024-10-14",
    dotnet6: "2024-12-20",
    "nodejs18.x": "2025-09-01",
    "python3.9": "2025-12-15",
    "ruby3.2": "2026-03-31",
    "nodejs20.x": "2026-04-30",
    dotnet8: "2026-11-10",
    "ruby3.3": "2027-03-31",
    "nodejs22.x": "2027-04-30",
  },
};

/** Whether support of a version that the calendar has is over on a day; a version that it does not have is not judged. */
export function hasEnded({ ends }: SupportCalendar, version: string, day: string): boolean {
  const end = ends[version];
  return end !== undefined && end < day;
}

/** The oldest version of EKS in standard support on a day. None that the calendar has: one newer than its newest. */
export function oldestEksVersion(day: string): string {
  const versions = Object.keys(eksVersions.ends).toSorted(compareVersions);
  const supported = versions.find((version) => !hasEnded(eksVersions, version, day));
  if (supported !== undefined) return supported;
  const [major = 1, minor = 0] = (versions.at(-1) ?? "").split(".").map(Number);
  return `${major}.${minor + 1}`;
}

/** Below zero when the left version is older. Parts that are no numbers count as zero. */
export function compareVersions(left: string, right: string): number {
  const [lefts, rights] = [left, right].map((version) => version.split(".").map((part) => Number(part) || 0));
  for (let index = 0; index < Math.max(lefts?.length ?? 0, rights?.length ?? 0); index += 1) {
    const difference = (lefts?.[index] ?? 0) - (rights?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
