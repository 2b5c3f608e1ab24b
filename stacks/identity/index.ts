// Who may do what in which account, and how the pipeline gets in without a stored key.

import * as aws from "@pulumi/aws";
import { estateAccess } from "@temelj/estate";
import { ContinuousDelivery, WorkforceAccess } from "@temelj/identity";
import {
  contractOutputs,
  currentStack,
  identityContract,
  managementProvider,
  organizationContract,
  readContract,
} from "@temelj/stack";

export default async () => {
  const { estate } = currentStack(new URL("../estate", import.meta.url));
  const organization = await readContract(organizationContract);
  const management = { provider: managementProvider("management", estate) };
  const { identity, partition } = estate;
  // IAM Identity Center is enabled by hand, once; no program can.
  const center = await aws.ssoadmin.getInstances({}, management);

  const workforce = new WorkforceAccess(
    "workforce",
    {
      partition,
      instanceArn: only(center.arns, "instance of IAM Identity Center"),
      identityStoreId: only(center.identityStoreIds, "identity store"),
      accountIds: organization.accountIds,
      permissionSets: identity.permissionSets,
      ...estateAccess(estate),
    },
    management,
  );
  const delivery = new ContinuousDelivery(
    "delivery",
    {
      partition,
      issuer: identity.ci.issuer,
      audience: identity.ci.audience,
      subjects: [identity.ci.subjectPattern],
      organizationId: organization.organizationId,
    },
    management,
  );

  const { permissionSetArns, groupIds } = workforce.handle;
  return contractOutputs(identityContract, { permissionSetArns, groupIds, ciRoleArn: delivery.handle.ciRoleArn });
};

function only(values: readonly string[], what: string): string {
  const [value] = values;
  if (value === undefined) throw new Error(`the management account has no ${what}: enable it in the home region`);
  return value;
}
