// The settings of an Elastic Beanstalk environment: a list of values by namespace and name.

import { findCertain, listed, type PropertiesOf } from "@temelj/policy";

/** The value of a setting; undefined where the environment says nothing of it, but its template may. */
export function beanstalkSetting(
  { settings }: PropertiesOf<"aws:elasticbeanstalk/environment:Environment">,
  namespace: string,
  name: string,
): string | undefined {
  return findCertain(listed(settings), (one) => one.namespace === namespace && one.name === name)?.value;
}
