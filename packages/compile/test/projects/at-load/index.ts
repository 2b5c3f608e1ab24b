// Registers everything while it is loaded, its own file too.

import * as pulumi from "@pulumi/pulumi";

import { Thing } from "../../thing.ts";
import { part } from "./part.ts";

const whole = new Thing("whole", { part: part.id });

export const stack = pulumi.getStack();
export const id = whole.id;
