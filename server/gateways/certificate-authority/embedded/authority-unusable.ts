/** The authority cannot be made or opened; `problem` names the file, never a secret. */
export class AuthorityUnusable extends Error {
  readonly problem: { readonly zh: string; readonly en: string };

  constructor(zh: string, en: string) {
    super(en);
    this.name = 'AuthorityUnusable';
    this.problem = { zh, en };
  }
}
