// Gives outputs that others read, one of them secret.

import * as pulumi from "@pulumi/pulumi";

import { Thing } from "../../thing.ts";

export default () => ({ id: new Thing("given", { size: 1 }).id, token: pulumi.secret("hush") });
