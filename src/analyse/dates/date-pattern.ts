import type { DateLexicon, DateRule } from '../lexicon/date-lexicon';

/** A rule as a regular expression over a sentence written with one character a word. */
export interface CompiledRule {
  rule: DateRule;
  expression: RegExp;
}

/** Rules ready to run, and the character that stands for each symbol. */
export interface CompiledRules {
  rules: CompiledRule[];
  charOf: Map<string, string>;
}

/** Private use characters, so that no symbol means anything to a regular expression. */
const FIRST_CHAR = 0xe000;

/**
 * Compiles the rules of a lexicon: symbols become characters, so a rule runs over a short string
 * and takes time linear in its length (no pattern repeats without bound).
 */
export function compileRules(lexicon: DateLexicon): CompiledRules {
  const charOf = new Map<string, string>();
  const compiler = new Compiler(charOf, lexicon.groups);
  const rules = lexicon.rules.map((rule) => ({ rule, expression: compiler.compile(rule) }));
  return { rules, charOf };
}

class Compiler {
  constructor(
    private readonly charOf: Map<string, string>,
    private readonly groups: Record<string, string[]>,
  ) {}

  compile(rule: DateRule): RegExp {
    const after = rule.after ? `(?<=${this.set(rule.after)})` : '';
    const notAfter = rule.notAfter ? `(?<!${this.sequence(rule.notAfter)})` : '';
    const notBefore = rule.notBefore ? `(?!${this.set(rule.notBefore)})` : '';
    return new RegExp(`${after}${notAfter}${this.sequence(rule.pattern)}${notBefore}`, 'g');
  }

  private sequence(pattern: string): string {
    const named = pattern.replace(/[\w#]+/g, (name) => this.set(name));
    return named.replace(/\(/g, '(?:').replace(/\s+/g, '');
  }

  /** A symbol, or every symbol of a group and of the groups in it. */
  private set(name: string): string {
    return `[${this.members(name)
      .map((symbol) => this.char(symbol))
      .join('')}]`;
  }

  private members(name: string): string[] {
    return (
      this.groups[name]?.flatMap((member) => (member === name ? [member] : this.members(member))) ?? [name]
    );
  }

  private char(symbol: string): string {
    const known = this.charOf.get(symbol);
    if (known) return known;
    const char = String.fromCharCode(FIRST_CHAR + this.charOf.size);
    this.charOf.set(symbol, char);
    return char;
  }
}
