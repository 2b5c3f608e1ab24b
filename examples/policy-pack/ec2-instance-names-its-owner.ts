// Who is called when a machine misbehaves at night.

import { fail, pass, rule } from "@temelj/policy";

/** An instance says in a tag which team of the agency answers for it. */
export const ec2InstanceNamesItsOwner = rule("ec2-instance-names-its-owner", {
  title: { en: "Instance names its owner", cnr: "Instanca imenuje vlasnika" },
  severity: "low",
  on: "aws:ec2/instance:Instance",
  why: "A machine that nobody answers for is not patched, and nobody dares to switch it off.",
  fix: "set the tag to one of the teams",
  sources: ["https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html"],
  parameters: { tag: "owner" as string, teams: ["registers", "portal"] as readonly string[] },
  check(instance, { config: { tag, teams } }) {
    const tags = instance.tags as Readonly<Record<string, unknown>> | undefined;
    const owner = tags?.[tag];
    if (typeof owner === "string" && teams.includes(owner)) return pass();
    return fail({ path: `tags.${tag}`, given: owner, allowed: teams.join(", ") });
  },
});
