import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { cognitoIdentityPoolKnowsItsGuests } from "./cognito-identity-pool-knows-its-guests.ts";
import { cognitoUserPoolAsksSecondFactor } from "./cognito-user-pool-asks-second-factor.ts";
import { cognitoUserPoolIsProtectedFromDeletion } from "./cognito-user-pool-is-protected-from-deletion.ts";
import { cognitoUserPoolWantsStrongPasswords } from "./cognito-user-pool-wants-strong-passwords.ts";
import { cognitoUserPoolWatchesSignIns } from "./cognito-user-pool-watches-sign-ins.ts";

const { unknown } = wireMarks;

judgesChanges(
  cognitoUserPoolAsksSecondFactor,
  "aws:cognito/userPool:UserPool",
  { mfaConfiguration: "ON", softwareTokenMfaConfiguration: { enabled: true } },
  [
    ["as it should be", {}, "pass"],
    ["if the user wants it", { mfaConfiguration: "OPTIONAL" }, "fail"],
    ["off", { mfaConfiguration: "OFF" }, "fail"],
    ["not said, which is off", { mfaConfiguration: undefined }, "fail"],
    ["not known", { mfaConfiguration: unknown }, "unknown"],
  ],
);

judgesChanges(
  cognitoUserPoolWantsStrongPasswords,
  "aws:cognito/userPool:UserPool",
  {
    passwordPolicy: {
      minimumLength: 12,
      requireLowercase: true,
      requireNumbers: true,
      requireSymbols: true,
      requireUppercase: true,
    },
  },
  [
    ["as it should be", {}, "pass"],
    ["short", { passwordPolicy: { minimumLength: 6 } }, "fail"],
    ["a length as text", { passwordPolicy: { minimumLength: "14" } }, "pass"],
    ["no numbers", { passwordPolicy: { requireNumbers: false } }, "fail"],
    ["AWS's own policy", { passwordPolicy: undefined }, "pass"],
    ["not known", { passwordPolicy: { minimumLength: unknown } }, "unknown"],
  ],
);

judgesChanges(
  cognitoUserPoolWatchesSignIns,
  "aws:cognito/userPool:UserPool",
  { userPoolTier: "PLUS", userPoolAddOns: { advancedSecurityMode: "ENFORCED" } },
  [
    ["as it should be", {}, "pass"],
    ["only recorded", { userPoolAddOns: { advancedSecurityMode: "AUDIT" } }, "pass"],
    ["off", { userPoolAddOns: { advancedSecurityMode: "OFF" } }, "fail"],
    ["not said", { userPoolAddOns: undefined }, "fail"],
  ],
);

judgesChanges(
  cognitoUserPoolIsProtectedFromDeletion,
  "aws:cognito/userPool:UserPool",
  { deletionProtection: "ACTIVE" },
  [
    ["as it should be", {}, "pass"],
    ["not protected", { deletionProtection: "INACTIVE" }, "fail"],
    ["not said", { deletionProtection: undefined }, "fail"],
  ],
);

judgesChanges(
  cognitoIdentityPoolKnowsItsGuests,
  "aws:cognito/identityPool:IdentityPool",
  { identityPoolName: "portal", allowUnauthenticatedIdentities: false },
  [
    ["as it should be", {}, "pass"],
    ["guests", { allowUnauthenticatedIdentities: true }, "fail"],
    ["guests, as text", { allowUnauthenticatedIdentities: "true" }, "fail"],
    ["not said, which is nobody", { allowUnauthenticatedIdentities: undefined }, "pass"],
    ["not known", { allowUnauthenticatedIdentities: unknown }, "unknown"],
  ],
);
