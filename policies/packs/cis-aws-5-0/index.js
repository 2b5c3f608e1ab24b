// What the policy host starts: the pack, compiled once.

import { keepCompiled } from "@temelj/policy/keep-compiled";

keepCompiled(import.meta.dirname, () => import("./pack.js"));
