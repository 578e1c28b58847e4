// npm test: everything that needs no more than npm. Prints what each runner prints, and stops at the first that fails.
import { ensureInstalled, run } from "./vscode/install.mjs";

ensureInstalled();
run("npm", ["run", "--silent", "build"]);
run("npm", ["run", "--silent", "check"]);
run("npm", ["run", "--silent", "generate", "--", "--check"]);
// The fuzzers take half a minute together here, and print their seeds.
process.env.FUZZ_SECONDS ??= "30";
run("npm", ["run", "--silent", "test:unit"]);
run("npm", ["run", "--silent", "test:web"]);
