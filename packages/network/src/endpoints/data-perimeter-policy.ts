// What may pass through an interface endpoint: the organization's own, and what AWS itself serves.

import { endpointServices, type EndpointServiceName } from "@temelj/facts";

/** A policy document of an interface endpoint. */
export interface PerimeterPolicy {
  readonly Version: "2012-10-17";
  readonly Statement: readonly PerimeterStatement[];
}

/** One statement. Nothing is allowed that none of them allows. */
export interface PerimeterStatement {
  readonly Sid: string;
  readonly Effect: "Allow";
  readonly Principal: "*";
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** Whose perimeter it is, and what else belongs to it. */
export interface Perimeter {
  /** @example "o-a1b2c3d4e5" */
  readonly organizationId: string;
  readonly region: string;
  readonly partition: string;
  /** Accounts outside the organization whose container images may be pulled. */
  readonly imageAccounts: readonly string[];
}

/**
 * The policy of a service's endpoint, or undefined where AWS takes none. Principals of the organization may use
 * resources of the organization: no data leaves with a stolen or private key, and none is left in somebody else's
 * account. AWS services may act as themselves. What AWS owns and everyone needs is named service by service; it may be
 * used, never written, and by own principals only.
 *
 * An endpoint policy grants nothing: it is what identity and resource policies cannot go beyond.
 *
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 * https://github.com/aws-samples/data-perimeter-policy-examples/tree/main/vpc_endpoint_policies
 */
export function perimeterPolicy(service: EndpointServiceName, perimeter: Perimeter): PerimeterPolicy | undefined {
  const { guard, actions } = endpointServices[service];
  if (guard === "none") return undefined;
  const own = guard === "own-principals" ? ownPrincipals : ownResources;
  return {
    Version: "2012-10-17",
    Statement: [own(actions, perimeter), servicesThemselves(actions), ...exceptions(service, perimeter)],
  };
}

function ownResources(actions: string, { organizationId }: Perimeter): PerimeterStatement {
  return statement("OwnPrincipalsUseOwnResources", `${actions}:*`, {
    StringEquals: { "aws:PrincipalOrgID": organizationId, "aws:ResourceOrgID": organizationId },
  });
}

function ownPrincipals(actions: string, { organizationId }: Perimeter): PerimeterStatement {
  return statement("OwnPrincipals", `${actions}:*`, { StringEquals: { "aws:PrincipalOrgID": organizationId } });
}

function servicesThemselves(actions: string): PerimeterStatement {
  return statement("ServicesActForThemselves", `${actions}:*`, { Bool: { "aws:PrincipalIsAWSService": "true" } });
}

/** What a service needs beyond the organization. */
function exceptions(service: EndpointServiceName, perimeter: Perimeter): PerimeterStatement[] {
  switch (service) {
    case "ssm":
      return [documentsOfAws(perimeter)];
    case "ec2":
      return [imagesOfAws(perimeter)];
    case "sts":
      return [federation(perimeter)];
    case "ecr.api":
    case "ecr.dkr":
      return perimeter.imageAccounts.length === 0 ? [] : [containerImages(perimeter)];
    default:
      return [];
  }
}

/** Public parameters, AWS's documents and its runbooks, which have no account in their ARNs. */
function documentsOfAws({ organizationId, region, partition }: Perimeter): PerimeterStatement {
  const owned = `arn:${partition}:ssm:${region}:`;
  return {
    ...statement(
      "OwnPrincipalsUseDocumentsOfAws",
      [
        "ssm:Describe*",
        "ssm:Get*",
        "ssm:List*",
        "ssm:CreateAssociation",
        "ssm:SendCommand",
        "ssm:StartAutomationExecution",
        "ssm:StartSession",
      ],
      { StringEquals: { "aws:PrincipalOrgID": organizationId } },
    ),
    Resource: [`${owned}:parameter/aws/*`, `${owned}:document/*`, `${owned}:automation-definition/*`],
  };
}

/** Servers may start from machine images of Amazon. */
function imagesOfAws({ organizationId }: Perimeter): PerimeterStatement {
  return statement("OwnPrincipalsStartImagesOfAws", "ec2:RunInstances", {
    StringEquals: { "aws:PrincipalOrgID": organizationId, "ec2:Owner": "amazon" },
  });
}

/** Who signs in with a token of an identity provider is nobody's principal yet; the role is the organization's. */
function federation({ organizationId }: Perimeter): PerimeterStatement {
  return statement("FederatedTakeOwnRoles", ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"], {
    StringEquals: { "aws:ResourceOrgID": organizationId },
  });
}

/** Pulls only: nothing is pushed to somebody else's registry. */
function containerImages({ organizationId, imageAccounts }: Perimeter): PerimeterStatement {
  return statement(
    "OwnPrincipalsPullImagesOfOthers",
    ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
    { StringEquals: { "aws:PrincipalOrgID": organizationId, "aws:ResourceAccount": imageAccounts } },
  );
}

function statement(
  sid: string,
  action: PerimeterStatement["Action"],
  condition: PerimeterStatement["Condition"],
): PerimeterStatement {
  return { Sid: sid, Effect: "Allow", Principal: "*", Action: action, Resource: "*", Condition: condition };
}
