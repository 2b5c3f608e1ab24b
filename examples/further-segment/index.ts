// Clerks, the register they look things up in, and the auditors who came later.

import { network } from "./network.ts";
import { auditors, firstSegments } from "./segments.ts";

export default () => network([...firstSegments, auditors]);
