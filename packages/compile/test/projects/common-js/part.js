// A file of the program that registers something itself.

const pulumi = require("@pulumi/pulumi");

exports.part = new pulumi.CustomResource("test:index:Thing", "part", {});
