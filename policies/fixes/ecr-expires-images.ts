import * as aws from "@pulumi/aws";

const repository = new aws.ecr.Repository("web", { imageTagMutability: "IMMUTABLE" });

new aws.ecr.LifecyclePolicy("web", {
  repository: repository.name,
  policy: JSON.stringify({
    rules: [
      {
        rulePriority: 1,
        selection: { tagStatus: "any", countType: "imageCountMoreThan", countNumber: 50 },
        action: { type: "expire" },
      },
    ],
  }),
});
