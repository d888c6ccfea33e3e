/** 0: fine, warnings included. 1: a fault in the content. 2: wrong usage, missing, unreadable or binary file, network. */
export type ExitCode = 0 | 1 | 2;
