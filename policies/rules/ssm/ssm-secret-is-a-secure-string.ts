// A parameter is read by everybody who configures something.

import { equals, every, notApplicable, plain, rule, type Verdict } from "@temelj/policy";

import { isSecretName, isSecretValue } from "../../reading/secret-texts.ts";

/** A parameter with a secret's name, or a secret's form, is a SecureString. */
export const ssmSecretIsASecureString = rule("ssm-secret-is-a-secure-string", {
  title: { en: "Secret parameter is a secure string", cnr: "Tajni parametar je siguran niz" },
  severity: "high",
  on: "aws:ssm/parameter:Parameter",
  why: "The secret lies in the clear, readable by every role that reads settings.",
  attack: "A read-only role lists all parameters, and has the passwords among them.",
  fix: 'set type: "SecureString", and valueWo for its value',
  sources: ["https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-securestring.html"],
  check(parameter, { resource }): Verdict {
    const { value, insecureValue } = plain(parameter) as Readonly<Record<string, unknown>>;
    const said = [value, insecureValue].find((one) => typeof one === "string");
    const name =
      String(parameter.name ?? resource.name)
        .split("/")
        .at(-1) ?? "";
    const secret = isSecretName(name) || (typeof said === "string" && isSecretValue(said));
    if (!secret) return notApplicable("neither its name nor its value is a secret's");
    return every(parameter, ["type"], equals("SecureString"));
  },
});
