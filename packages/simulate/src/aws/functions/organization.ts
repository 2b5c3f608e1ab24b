// Functions about the organization and the identity center. They answer as the management account would be answered.

import { organizationRoots } from "../models/organizations.ts";
import { organizationIds } from "../organization-ids.ts";
import type { AwsFunctions } from "./aws-function.ts";

export const organizationFunctions: AwsFunctions = {
  "aws:organizations/getOrganization:getOrganization": (_, world) => {
    const { account, partition } = world;
    const { organization } = organizationIds(world);
    const arn = `arn:${partition}:organizations::${account}:organization/${organization}`;
    return {
      id: organization,
      arn,
      accounts: [],
      nonMasterAccounts: [],
      awsServiceAccessPrincipals: [],
      enabledPolicyTypes: [],
      featureSet: "ALL",
      masterAccountId: account,
      masterAccountArn: `arn:${partition}:organizations::${account}:account/${organization}/${account}`,
      masterAccountEmail: "",
      masterAccountName: "management",
      roots: organizationRoots(world, []),
    };
  },
  "aws:ssoadmin/getInstances:getInstances": (_, world) => {
    const { instance, store } = organizationIds(world);
    return {
      id: world.region,
      region: world.region,
      arns: [`arn:${world.partition}:sso:::instance/ssoins-${instance}`],
      identityStoreIds: [store],
    };
  },
};
