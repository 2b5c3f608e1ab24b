import * as aws from "@pulumi/aws";

new aws.organizations.Account(
  "registry",
  { name: "registry-production", email: "aws-registry@gov-me.example", closeOnDeletion: false },
  { protect: true },
);
