// Who holds the key decides who reads.

import { every, notApplicable, present, rule } from "@temelj/policy";

/** Secret parameter is encrypted with a customer managed key. */
export const ssmParameterUsesOwnKey = rule("ssm-parameter-uses-own-key", {
  title: { en: "Secret parameter has a key of its own", cnr: "Tajni parametar ima sopstveni ključ" },
  severity: "low",
  on: "aws:ssm/parameter:Parameter",
  why: "Every user of the account whom a policy lets near may decrypt with AWS's own key; nobody can take that back, and other accounts can't be given it.",
  attack: "A role with too many rights reads the data. A key of its own would have said no, and kept a record.",
  fix: "set keyId to a key of your own",
  sources: ["https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-securestring.html"],
  check(parameter) {
    if (parameter.type !== "SecureString") return notApplicable("the parameter is not encrypted");
    return every(parameter, ["keyId"], present);
  },
});
