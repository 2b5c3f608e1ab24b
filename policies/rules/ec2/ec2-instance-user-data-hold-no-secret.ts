// The start script of a machine is read by everybody on it, and by everybody who may describe it.

import { fail, isAbsent, notApplicable, pass, rule, type Verdict } from "@temelj/policy";

import { launchTypes } from "../../reading/launches.ts";
import { fromBase64, secretInScript } from "../../reading/scripts.ts";

/** No start script holds keys, tokens or passwords. The value found is never shown. */
export const ec2InstanceUserDataHoldNoSecret = rule("ec2-instance-user-data-hold-no-secret", {
  title: { en: "Start script holds no secret", cnr: "Skripta za pokretanje ne sadrži tajnu" },
  severity: "high",
  on: launchTypes,
  why: "User data are not protected: any process on the machine and any reader of the account gets them.",
  attack:
    "Somebody who may only look at the list of machines opens the start script, reads the database's password and signs in with it.",
  fix: "let the script fetch the secret from Secrets Manager or Parameter Store with the machine's role",
  sources: ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html"],
  check(launch): Verdict {
    const base64 = "userDataBase64" in launch ? launch.userDataBase64 : undefined;
    const path = isAbsent(base64) ? "userData" : "userDataBase64";
    const script = isAbsent(base64) ? launch.userData : base64;
    if (isAbsent(script)) return notApplicable("there is no start script");
    const secret = secretInScript(fromBase64(String(script)));
    return secret === undefined ? pass() : fail({ path, message: `${path} holds ${secret} in plain` });
  },
});
