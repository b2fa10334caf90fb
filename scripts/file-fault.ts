/** A file given to a program cannot be taken; the message names the line, in both languages, for whoever wrote it. */
export class FileFault extends Error {}
