/** The findings don't fit their text: a fault of the analysis, so that nothing of the article is written. */
export class FindingsError extends Error {
  constructor(message: string) {
    super(`Findings refused: ${message}`);
    this.name = 'FindingsError';
  }
}
