// How an AWS type looks that no table describes: still an id of its own, and an ARN of the usual shape.

import type { AwsModel } from "./aws-model.ts";
import { serviceName } from "./service-names.ts";
import { typeTraits } from "./type-traits.ts";

const models = new Map<string, AwsModel>();

/**
 * A general model: 16 hexadecimal digits as id, and `arn:<partition>:<service>:<region>:<account>:<kind>/<name or id>`,
 * the kind being the type in lower-case words joined by hyphens. The region is empty for services without regions.
 */
export function fallbackModel(type: string): AwsModel {
  const known = models.get(type);
  if (known !== undefined) return known;
  const { module = "", resource = "" } = /^aws:(?<module>[^/:]*).*:(?<resource>[^:]+)$/.exec(type)?.groups ?? {};
  const traits = typeTraits(type);
  const region = traits.region ? "{region}" : "";
  const kind = resource.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
  const arn = `arn:{partition}:${serviceName(module, resource)}:${region}:{account}:${kind}/{.name|@id}`;
  const model: AwsModel = { id: "{hex:16}", ...(traits.arn ? { arn } : {}) };
  models.set(type, model);
  return model;
}
