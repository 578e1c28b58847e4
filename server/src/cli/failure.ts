/** Why the command line could not do its work, as one sentence for standard error. Leads to exit code 2. */
export class Failure extends Error {}
