import * as aws from "@pulumi/aws";

new aws.elasticache.User("portal", {
  userId: "portal",
  userName: "portal",
  engine: "valkey",
  accessString: "on ~portal:* +@read +@write",
  authenticationMode: { type: "iam" },
});
