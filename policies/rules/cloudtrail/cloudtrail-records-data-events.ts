// Management events don't say who read which file.

import { listed, pass, present, rule, some, type Verdict } from "@temelj/policy";

/** A trail has selectors for data events, in either spelling. */
export const cloudtrailRecordsDataEvents = rule("cloudtrail-records-data-events", {
  title: { en: "Trail records reads and writes of objects", cnr: "Evidencija bilježi čitanje i pisanje objekata" },
  severity: "low",
  on: "aws:cloudtrail/trail:Trail",
  why: "After a leak nobody can say which objects were read.",
  attack: "Files are copied one by one with a stolen role; the trail shows only the sign-in.",
  fix: "add advancedEventSelectors for eventCategory Data",
  sources: ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html"],
  check(trail): Verdict {
    const advanced = listed(trail.advancedEventSelectors).some(({ fieldSelectors }) =>
      listed(fieldSelectors).some(
        ({ field, equals: values }) => field === "eventCategory" && listed(values).includes("Data"),
      ),
    );
    if (advanced) return pass();
    return some(trail, ["eventSelectors.dataResources.type"], present);
  },
});
