export const ACCESS_SCOPES = ['read', 'ingest', 'correct', 'admin'] as const;
/** What a key may do; admin may do everything. */
export type AccessScope = (typeof ACCESS_SCOPES)[number];

/** A key to the server, without its secret, which is shown once. */
export interface AccessKey {
  id: number;
  /** Unique, also among revoked keys: corrections are signed with it. */
  name: string;
  scopes: AccessScope[];
  createdAt: Date;
  revokedAt: Date | null;
}
