import * as aws from "@pulumi/aws";

new aws.efs.FileSystemPolicy("documents", {
  fileSystemId: "fs-0a1b2c3d4e5f60718",
  policy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::111111111111:role/app" },
        Action: "elasticfilesystem:ClientMount",
        Resource: "*",
      },
    ],
  }),
});
