// A ministry, in one of its environments. Which one, the stack's name says: `finance-production`.

import { tenantProgram } from "@temelj/stack-tenant";

export default () => tenantProgram(new URL("../estate", import.meta.url));
