// The stages of REST APIs: to which API they belong, and the settings of their methods beside them.

import type { PropertiesOf, RuleContext } from "@temelj/policy";
import { listed } from "@temelj/policy";

/** Whether the REST API of a resource is private: reached through VPC endpoints only. One of another stack is not. */
export function isPrivateApi({ referred }: RuleContext<unknown>): boolean {
  const api = referred("aws:apigateway/restApi:RestApi", "restApi");
  return listed<unknown>(api?.endpointConfiguration?.types).includes("PRIVATE");
}

/** The method settings of a stage: those that take its name from it, and those that write the same name. */
export function methodSettingsOf(
  stage: PropertiesOf<"aws:apigateway/stage:Stage">,
  { allRelated, resources }: RuleContext<unknown>,
): readonly PropertiesOf<"aws:apigateway/methodSettings:MethodSettings">[] {
  const type = "aws:apigateway/methodSettings:MethodSettings";
  const taken = allRelated(type, "stageName");
  const named = resources(type).filter(
    (one) => !taken.includes(one) && one.stageName === stage.stageName && one.restApi === stage.restApi,
  );
  return [...taken, ...named];
}
