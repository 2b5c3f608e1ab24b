// A municipality, in one of its environments. Which one, the stack's name says: `kotor-production`.

import { tenantProgram } from "@temelj/stack-tenant";

export default () => tenantProgram(new URL("../estate", import.meta.url));
