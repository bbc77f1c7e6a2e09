import pg from 'pg';

/** A statement as the driver takes it. The extended protocol takes one command a statement: none can be slipped in behind another. */
export interface Statement {
  readonly text: string;
  readonly values: unknown;
  readonly queryMode: 'extended';
  readonly name?: string;
}

/** Commands without values that are sent with a statement, of which no answer is read. */
export interface Enclosing {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether it has an isolation of its own, which nothing may come before: what is prepared reads the catalogue. */
  readonly isIsolated: boolean;
}

/** What the driver's own statement is made of, and does not declare. */
interface Preparing {
  hasBeenParsed(connection: pg.Connection): boolean | undefined;
  prepare(connection: pg.Connection): void;
  handleCommandComplete(message: unknown, connection: pg.Connection): void;
}

/** What was sent to be prepared, by name, until the database answers. */
interface Submitting {
  readonly submittedNamedStatements: object;
}

const STATEMENT = pg.Query.prototype as unknown as Preparing;

/**
 * A statement with what begins its transaction, and what ends it, in one message and with one answer. Where one of them fails
 * the database does nothing of what stands behind it: no statement is ever done without what comes before it.
 */
export class EnclosedQuery extends pg.Query {
  private completed = 0;

  constructor(
    private readonly statement: Statement,
    readonly enclosing: Enclosing,
    answer: (error: Error | undefined, result: unknown) => void,
  ) {
    super(statement as pg.QueryConfig, answer as never);
  }

  /** Whether all that comes before the statement was done. */
  get hasBegun(): boolean {
    return this.completed >= this.enclosing.before.length;
  }

  prepare(connection: pg.Connection): void {
    this.prepareByName(connection);
    for (const text of this.enclosing.before) command(connection, text);
    STATEMENT.prepare.call(this, connection);
  }

  /** First, for the driver takes the first thing that was parsed for what has a name. It is planned where it is carried out. */
  private prepareByName(connection: pg.Connection): void {
    const { name, text } = this.statement;
    if (name === undefined || STATEMENT.hasBeenParsed.call(this, connection)) return;
    connection.parse({ name, text, types: [] }, true);
    Reflect.set((connection as unknown as Submitting).submittedNamedStatements, name, text);
  }

  /** How the driver ends a statement: it is carried out, and so is what comes after it; then the database answers. */
  _getRows(connection: pg.Connection): void {
    execute(connection);
    for (const text of this.enclosing.after) command(connection, text);
    connection.sync();
  }

  handleCommandComplete(message: unknown, connection: pg.Connection): void {
    const isOwn = this.completed === this.enclosing.before.length;
    this.completed += 1;
    if (isOwn) STATEMENT.handleCommandComplete.call(this, message, connection);
  }
}

function command(connection: pg.Connection, text: string): void {
  connection.parse({ name: '', text, types: [] }, true);
  connection.bind({ values: [] }, true);
  execute(connection);
}

function execute(connection: pg.Connection): void {
  connection.execute({}, true);
}
