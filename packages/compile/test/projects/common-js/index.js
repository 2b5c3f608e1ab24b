// An older program: CommonJS, working while it is loaded.

const pulumi = require("@pulumi/pulumi");

const { part } = require("./part.js");

exports.stack = pulumi.getStack();
exports.part = part.id;
