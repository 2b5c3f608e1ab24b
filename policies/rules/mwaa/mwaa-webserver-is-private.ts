// Who changes a workflow runs programs.

import { equals, every, orAbsent, rule } from "@temelj/policy";

/** The web page of a workflow environment is reached in its network only, as it is unless told otherwise. */
export const mwaaWebserverIsPrivate = rule("mwaa-webserver-is-private", {
  title: { en: "Workflow page is not public", cnr: "Stranica radnih tokova nije javna" },
  severity: "high",
  on: "aws:mwaa/environment:Environment",
  why: "The page starts workflows with the environment's role; on the internet a stolen sign-in is enough to reach it.",
  attack:
    "An attacker with a phished sign-in opens the page from anywhere and starts a workflow that copies the warehouse.",
  fix: 'leave webserverAccessMode out, or set it to "PRIVATE_ONLY"',
  sources: ["https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html"],
  check: (environment) => every(environment, ["webserverAccessMode"], orAbsent(equals("PRIVATE_ONLY"))),
});
