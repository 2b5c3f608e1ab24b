import { judgesScenarios } from "../../testing/aws.ts";
import { one } from "../../testing/kubernetes.ts";
import { k8sObjectIsOfAStableVersion } from "./k8s-object-is-of-a-stable-version.ts";

judgesScenarios(k8sObjectIsOfAStableVersion, [
  ["beta", one("kubernetes:extensions/v1beta1:Deployment", {}), "fail"],
  ["another beta", one("kubernetes:batch/v1beta1:CronJob", {}), "fail"],
  ["alpha", one("kubernetes:rbac.authorization.k8s.io/v1alpha1:Role", {}), "fail"],
]);
