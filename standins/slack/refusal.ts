/** The server says no: becomes `{ok: false, error}` with 200, as the Web API does it; 429 carries its seconds. */
export class Refusal extends Error {
  readonly retryAfter: number | undefined;
  /** What of the arguments was wrong, for whoever debugs. */
  readonly detail: string | undefined;

  constructor(error: string, detail?: string, retryAfter?: number) {
    super(error);
    this.name = 'Refusal';
    this.detail = detail;
    this.retryAfter = retryAfter;
  }
}
