// The features of a GuardDuty detector, which are resources beside it.

import { equals, every, fail, findCertain, type RuleContext, type Verdict } from "@temelj/policy";

/** Whether the judged detector has the feature, and it is on. */
export function hasFeature({ allRelated }: RuleContext<unknown>, wanted: string): Verdict {
  const features = allRelated("aws:guardduty/detectorFeature:DetectorFeature", "detectorId");
  const found = findCertain(features, ({ name }) => name === wanted);
  if (found === undefined) return fail({ message: `the detector has no feature ${wanted}` });
  return every(found, ["status"], equals("ENABLED"));
}
