import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { dmsEndpointUsesTls } from "./dms-endpoint-uses-tls.ts";
import { dmsInstanceIsNotPublic } from "./dms-instance-is-not-public.ts";

const { unknown } = wireMarks;

judgesChanges(
  dmsInstanceIsNotPublic,
  "aws:dms/replicationInstance:ReplicationInstance",
  {
    replicationInstanceId: "move",
    replicationInstanceClass: "dms.t3.medium",
    publiclyAccessible: false,
    autoMinorVersionUpgrade: true,
  },
  [
    ["private", {}, "pass"],
    ["not said", { publiclyAccessible: undefined }, "pass"],
    ["public", { publiclyAccessible: true }, "fail"],
    ["not known", { publiclyAccessible: unknown }, "unknown"],
  ],
);

judgesChanges(
  dmsEndpointUsesTls,
  "aws:dms/endpoint:Endpoint",
  { endpointId: "source", endpointType: "source", engineName: "postgres", sslMode: "verify-full" },
  [
    ["verified", {}, "pass"],
    ["required", { sslMode: "require" }, "pass"],
    ["none", { sslMode: "none" }, "fail"],
    ["not said", { sslMode: undefined }, "fail"],
    ["a bucket", { engineName: "s3", sslMode: undefined }, "not-applicable"],
    ["not known", { sslMode: unknown }, "unknown"],
  ],
);
