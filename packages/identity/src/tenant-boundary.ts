// The most that anyone may do who works in a tenant's account: everything but what keeps the account safe.

import { policyDocument, type PolicyDocument, type PolicyStatement } from "./policy-document.ts";

/** Whom a boundary protects, and from whom. */
export interface BoundaryParties {
  readonly partition: string;
  readonly accountId: string;
  /** ARN of the boundary itself. */
  readonly boundaryArn: string;
  /** Beginning of the names of roles and policies that belong to the platform. */
  readonly platformPrefix: string;
}

/**
 * The boundary of a tenant's deploy role, and of every role that it creates.
 *
 * Nobody within it can make a role without it, take it off, change it, become or change a role of the platform, create
 * a credential that outlives a session, or switch off what records and protects the account.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export function tenantBoundary(parties: BoundaryParties): PolicyDocument {
  return policyDocument([
    { Sid: "AllowWhatIsNotDenied", Effect: "Allow", Action: "*", Resource: "*" },
    ...keepBoundary(parties),
    ...keepPlatform(parties),
    deny("NoStandingCredentials", standingCredentials),
    deny("KeepRecords", records),
    deny("KeepAccountSettings", accountSettings),
  ]);
}

function keepBoundary({ boundaryArn }: BoundaryParties): readonly PolicyStatement[] {
  return [
    {
      // The key is absent where a role has no boundary, which is not equal either.
      ...deny("OnlyRolesWithinBoundary", [
        "iam:AttachRolePolicy",
        "iam:CreateRole",
        "iam:PutRolePermissionsBoundary",
        "iam:PutRolePolicy",
      ]),
      Condition: { StringNotEquals: { "iam:PermissionsBoundary": boundaryArn } },
    },
    deny("KeepBoundaryOnRoles", ["iam:DeleteRolePermissionsBoundary"]),
  ];
}

function keepPlatform({ partition, accountId, platformPrefix }: BoundaryParties): readonly PolicyStatement[] {
  const own = `arn:${partition}:iam::${accountId}`;
  return [
    {
      ...deny("KeepPlatformPolicies", [
        "iam:CreatePolicyVersion",
        "iam:DeletePolicy",
        "iam:DeletePolicyVersion",
        "iam:SetDefaultPolicyVersion",
      ]),
      Resource: `${own}:policy/${platformPrefix}*`,
    },
    {
      ...deny("KeepPlatformRoles", [
        "iam:AttachRolePolicy",
        "iam:CreateRole",
        "iam:DeleteRole",
        "iam:DeleteRolePolicy",
        "iam:DetachRolePolicy",
        "iam:PassRole",
        "iam:PutRolePermissionsBoundary",
        "iam:PutRolePolicy",
        "iam:TagRole",
        "iam:UntagRole",
        "iam:UpdateAssumeRolePolicy",
        "iam:UpdateRole",
      ]),
      Resource: [`${own}:role/${platformPrefix}*`, `${own}:role/OrganizationAccountAccessRole`],
    },
    {
      ...deny("StayOutOfPlatformRoles", ["sts:AssumeRole"]),
      Resource: [
        `arn:${partition}:iam::*:role/${platformPrefix}*`,
        `arn:${partition}:iam::*:role/OrganizationAccountAccessRole`,
      ],
    },
  ];
}

/** Users, their keys and passwords, and further providers of identities. */
const standingCredentials = [
  "iam:AddClientIDToOpenIDConnectProvider",
  "iam:AddUserToGroup",
  "iam:AttachGroupPolicy",
  "iam:AttachUserPolicy",
  "iam:CreateAccessKey",
  "iam:CreateLoginProfile",
  "iam:CreateOpenIDConnectProvider",
  "iam:CreateSAMLProvider",
  "iam:CreateServiceSpecificCredential",
  "iam:CreateUser",
  "iam:PutGroupPolicy",
  "iam:PutUserPolicy",
  "iam:UpdateLoginProfile",
  "iam:UpdateOpenIDConnectProviderThumbprint",
  "iam:UpdateSAMLProvider",
  "iam:UploadSigningCertificate",
];

/** What would leave no trace, or stop somebody from looking. */
const records = [
  "access-analyzer:DeleteAnalyzer",
  "cloudtrail:DeleteTrail",
  "cloudtrail:PutEventSelectors",
  "cloudtrail:PutInsightSelectors",
  "cloudtrail:StopLogging",
  "cloudtrail:UpdateTrail",
  "config:DeleteConfigurationRecorder",
  "config:DeleteDeliveryChannel",
  "config:PutConfigurationRecorder",
  "config:StopConfigurationRecorder",
  "ec2:DeleteFlowLogs",
  "guardduty:DeleteDetector",
  "guardduty:DisassociateFromAdministratorAccount",
  "guardduty:UpdateDetector",
  "securityhub:DisableSecurityHub",
  "securityhub:DisassociateFromAdministratorAccount",
];

/** What the account's baseline has set. */
const accountSettings = [
  "account:*",
  "ec2:DisableEbsEncryptionByDefault",
  "ec2:DisableImageBlockPublicAccess",
  "ec2:DisableSnapshotBlockPublicAccess",
  "ec2:EnableSerialConsoleAccess",
  "ec2:ModifyInstanceMetadataDefaults",
  "iam:DeleteAccountPasswordPolicy",
  "iam:SetSecurityTokenServicePreferences",
  "iam:UpdateAccountPasswordPolicy",
  "organizations:LeaveOrganization",
  "s3:PutAccountPublicAccessBlock",
];

function deny(Sid: string, Action: readonly string[]): PolicyStatement {
  return { Sid, Effect: "Deny", Action, Resource: "*" };
}
