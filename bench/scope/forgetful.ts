/**
 * A database whose statements leave one condition out, as a programmer might: what is seen then is seen by the guards of the
 * database alone. The statements are memory's own, changed on their way.
 */
import { Prisma, type Database, type Sql, type Tx } from '../../prisma/client.ts';

const column = String.raw`(?:\w+\.)?`;
const persons = String.raw`ANY\(\0::uuid\[\]\)`;

/** What is left out, by name: the condition as it stands in the statements (a zero stands for a value), and what stands in its place. */
const omissions = {
  workspace: [[new RegExp(`${column}workspace_id = \0::uuid`, 'g'), '\0::uuid IS NOT NULL']],
  person: [[new RegExp(`${column}person_id = ${persons}`, 'g'), '\0::uuid[] IS NOT NULL']],
  conversation: [[new RegExp(`${column}conversation_id = \0::uuid`, 'g'), '\0::uuid IS NOT NULL']],
  production: [
    [new RegExp(`${column}production_id = ${persons}`, 'g'), '\0::uuid[] IS NOT NULL'],
    [new RegExp(`${column}production_id <> ALL\\(\0::uuid\\[\\]\\)`, 'g'), '\0::uuid[] IS NULL'],
    [new RegExp(`${column}production_id IS NULL(?= AND)`, 'g'), 'true'],
  ],
} as const satisfies Record<string, readonly (readonly [RegExp, string])[]>;
export type Omission = keyof typeof omissions;
export const omissionNames = Object.keys(omissions) as Omission[];

/** `onOmitted` hears of every statement that lost a condition: without any the run would prove nothing. */
export function withoutFilter(db: Database, omission: Omission, onOmitted: () => void): Database {
  const forget = (query: TemplateStringsArray | Prisma.Sql, values: unknown[]): Prisma.Sql => {
    const whole = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values);
    const before = whole.strings.join('\0');
    let text = before;
    for (const [condition, instead] of omissions[omission]) text = text.replace(condition, instead);
    if (text !== before) onOmitted();
    return new Prisma.Sql(text.split('\0'), whole.values);
  };
  const forgetful = (tx: Sql): Sql => ({
    $queryRaw: (query, ...values) => tx.$queryRaw(forget(query, values)),
    $executeRaw: (query, ...values) => tx.$executeRaw(forget(query, values)),
  });

  /** Queries of the model layer are changed where they are asked. */
  const forgetfulModels = (tx: Tx): Tx =>
    ({
      ...forgetful(tx),
      memoryFact: {
        findMany({ where, ...rest }: { where: Record<string, unknown> }) {
          const left = { ...where };
          const named = { workspace: 'workspaceId', person: 'personId', production: '', conversation: '' }[omission];
          if (named in left) onOmitted();
          delete left[named];
          return tx.memoryFact.findMany({ ...rest, where: left });
        },
      },
    }) as unknown as Tx; // prettier-ignore

  return {
    ...db,
    quickly: (workspaceId, work) => db.quickly(workspaceId, (tx) => work(forgetful(tx))),
    inWorkspace: (workspaceId, work) => db.inWorkspace(workspaceId, (tx) => work(forgetfulModels(tx))),
  };
}
