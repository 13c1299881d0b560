/** The longest text of an article, in bytes of UTF-8. */
export const MAX_TEXT_BYTES = 4 * 1024 * 1024;

/** The longest name (title, outlet, author), in UTF-16 units. */
export const MAX_NAME_LENGTH = 500;

/** Authors of one article, and agencies that it credits. The largest investigations name some hundred. */
export const MAX_CREDITED = 200;

/** The longest address. Below 2,700 bytes, which is the most that a Postgres B-tree index holds. */
export const MAX_URL_LENGTH = 2_000;
