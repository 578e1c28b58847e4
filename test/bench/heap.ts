// Loaded before a server that is measured: on a signal it collects all garbage and says on the fourth stream what is left.
import { writeSync } from "node:fs";

process.on("SIGUSR2", () => {
	globalThis.gc?.();
	globalThis.gc?.();
	writeSync(3, String(process.memoryUsage().heapUsed));
});
