import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { UserError } from './errors';

/** Every setting of the server, checked. Rooms below pipeline are handed the values they need. */
export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Undefined: the embedded database, at home in `dataDirectory`. */
  readonly databaseUrl?: string;
  /** Read replicas of `databaseUrl`. */
  readonly databaseReplicaUrls: readonly string[];
  /** Absolute path. */
  readonly dataDirectory: string;
  readonly keys: 'off' | 'required';
  /** Origins whose pages may ask this server, as browsers write them; or "*", any. */
  readonly corsOrigins: readonly string[];
  /** Hosts or host:port, in lower case, that fetching may reach although they are not public. */
  readonly fetchAllow: readonly string[];
  /** Whom publishers may write to about what is fetched: a web address or one of e-mail. */
  readonly contact?: string;
  /** Whether `serve` fills an empty database with samples/. */
  readonly samples: boolean;
  readonly logLevel: LogLevel;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What .env and the shell hand over: names and words. */
export type Environment = Readonly<Record<string, string | undefined>>;

// src/ and dist/ both lie directly below package.json.
const packageRoot = path.resolve(__dirname, '..');

const settings = z.object({
  PORT: z.string().default('4000').refine(isPort, 'must be a whole number from 0 to 65535').transform(Number),
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine(isHost, 'must be an IP address or a host name, without a port'),
  DATABASE_URL: z.string().refine(isPostgresUrl, notPostgres('an address of a Postgres database')).optional(),
  DATABASE_REPLICA_URLS: z
    .string()
    .default('')
    .transform(splitList)
    .refine(
      (urls) => urls.every(isPostgresUrl),
      notPostgres('addresses of Postgres databases, with commas between them'),
    ),
  NEWSGRAPH_DATA: z.string().default(path.join(packageRoot, 'data')),
  NEWSGRAPH_KEYS: z.enum(['off', 'required'], 'must be off or required').default('off'),
  NEWSGRAPH_CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) => splitList(list).map(asOrigin))
    .refine(
      (origins) => origins.every((origin) => origin === '*' || isOrigin(origin)),
      'must be origins of http or https, without a path, with commas between them, or *',
    ),
  NEWSGRAPH_FETCH_ALLOW: z
    .string()
    .default('')
    .transform((list) => splitList(list.toLowerCase()))
    .refine((hosts) => hosts.every(isHostAndPort), 'must be hosts or host:port, with commas between them'),
  NEWSGRAPH_CONTACT: z
    .string()
    .refine(isContact, 'must be an address of the web or of e-mail, in ASCII, without brackets')
    .optional(),
  NEWSGRAPH_SAMPLES: z.enum(['0', '1'], 'must be 0 or 1').default('1'),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
});
const schema = settings
  .refine((read) => read.DATABASE_REPLICA_URLS.length === 0 || read.DATABASE_URL !== undefined, {
    path: ['DATABASE_REPLICA_URLS'],
    message: 'needs DATABASE_URL, the database that they copy',
  })
  .refine((read) => read.NEWSGRAPH_KEYS === 'required' || !read.NEWSGRAPH_CORS_ORIGINS.includes('*'), {
    path: ['NEWSGRAPH_CORS_ORIGINS'],
    message: 'needs NEWSGRAPH_KEYS=required, since without keys any page could read and change everything',
  });
type SettingName = keyof z.infer<typeof settings>;

const examples: Record<SettingName, string> = {
  PORT: '4000',
  HOST: '127.0.0.1',
  DATABASE_URL: 'postgres://newsgraph:secret@localhost:5432/newsgraph',
  DATABASE_REPLICA_URLS: 'postgres://newsgraph:secret@replica:5432/newsgraph',
  NEWSGRAPH_DATA: '/var/lib/newsgraph',
  NEWSGRAPH_KEYS: 'required',
  NEWSGRAPH_CORS_ORIGINS: 'https://desk.example,http://localhost:5173',
  NEWSGRAPH_FETCH_ALLOW: 'wiki.intranet,10.0.0.5:8080',
  NEWSGRAPH_CONTACT: 'desk@herald.example',
  NEWSGRAPH_SAMPLES: '0',
  LOG_LEVEL: 'info',
};

// Their values hold passwords, so they never appear in a message.
const secret: ReadonlySet<SettingName> = new Set(['DATABASE_URL', 'DATABASE_REPLICA_URLS']);

/** Reads `.env` of the working directory (the shell's values win), then the environment. */
export function loadConfig(envFile = path.resolve('.env')): Config {
  const file = existsSync(envFile) ? readEnvFile(envFile) : {};
  return readConfig({ ...file, ...process.env });
}

/**
 * Checks all settings in `env`; an empty value counts as not set, since compose files hand over empty ones.
 * @throws UserError BAD_SETTINGS, with a line for every wrong setting: name, value, problem, example.
 */
export function readConfig(env: Environment): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) throw badSettings(result.error, given);
  const read = result.data;
  return {
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL,
    databaseReplicaUrls: read.DATABASE_REPLICA_URLS,
    dataDirectory: path.resolve(read.NEWSGRAPH_DATA),
    keys: read.NEWSGRAPH_KEYS,
    corsOrigins: read.NEWSGRAPH_CORS_ORIGINS,
    fetchAllow: read.NEWSGRAPH_FETCH_ALLOW,
    contact: read.NEWSGRAPH_CONTACT,
    samples: read.NEWSGRAPH_SAMPLES === '1',
    logLevel: read.LOG_LEVEL,
  };
}

function readEnvFile(file: string): Environment {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      'BAD_SETTINGS',
      `${file} can't be read (${reason}). Make it a readable file, or remove it.`,
    );
  }
}

function badSettings(error: z.ZodError, env: Environment): UserError {
  const lines = error.issues.map((issue) => describe(issue.path[0] as SettingName, issue.message, env));
  const count = lines.length === 1 ? '1 setting is wrong' : `${lines.length} settings are wrong`;
  return new UserError('BAD_SETTINGS', `${count}:\n${lines.join('\n')}`);
}

function describe(name: SettingName, problem: string, env: Environment): string {
  const shown = secret.has(name) ? name : `${name} is ${JSON.stringify(env[name])}: it`;
  return `  ${shown} ${problem}; for example ${name}=${examples[name]}`;
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535;
}

function isHost(value: string): boolean {
  return /^[\w.-]+$/.test(value) || isIpv6(value);
}

/** It is sent in a header, within brackets. */
function isContact(value: string): boolean {
  if (!/^[!-~]+$/.test(value) || /[()<>\\]/.test(value)) return false;
  return /^https?:\/\//i.test(value) ? URL.canParse(value) : /^[^@]+@[^@]+\.[^@.]+$/.test(value);
}

function isIpv6(value: string): boolean {
  return URL.canParse(`http://[${value}]/`);
}

function isPostgresUrl(value: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(value)) return false;
  // No host at all, then ?host=/var/run/postgresql: a socket's folder, which URL itself doesn't know.
  return URL.canParse(value.replace(/^(\w+:\/\/[^/?#@]*@)(?=\/)/, '$1socket'));
}

function notPostgres(wanted: string): string {
  return `must be ${wanted}; percent-encode special characters of the password`;
}

function splitList(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** As browsers write it: "HTTPS://Desk.example:443/" is https://desk.example. */
function asOrigin(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : null;
  return url && url.href === `${url.origin}/` ? url.origin : written;
}

function isOrigin(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

function isHostAndPort(value: string): boolean {
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([\w.-]+))(?::(\d+))?$/.exec(value) ?? [];
  const host = bracketed === undefined ? plain !== undefined : isIpv6(bracketed);
  return host && (port === undefined || (isPort(port) && port !== '0'));
}
