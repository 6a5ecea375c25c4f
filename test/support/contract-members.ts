import { listContractInterfaces, openAdapterProgram } from './adapter-program.ts';

/** A member of Google's services that the add-on calls. */
export interface ContractMember {
  /** `Range.getValues`. */
  readonly name: string;
  /** What it may return, as the contract has it: `string[][]`, `Filter | null`; those of overloads side by side. */
  readonly returns: readonly string[];
}

/** Kept for the compiler, or given to Drive, not for a run. */
const NO_SERVICE = /^(?:Pair|ServiceTypes|SharedDrives|Drive\w*(?:Arguments|NewFile)|AppsScript)$/;

/** All callable members of the contract with their return types, told by the compiler. */
export function listContractMembers(): readonly ContractMember[] {
  const checker = openAdapterProgram().getTypeChecker();
  return listContractInterfaces()
    .filter(({ name }) => !NO_SERVICE.test(name.text))
    .flatMap(node =>
      checker
        .getTypeAtLocation(node)
        .getProperties()
        .flatMap(member => {
          const type = checker.getNonNullableType(checker.getTypeOfSymbol(member));
          const returns = type
            .getCallSignatures()
            .map(signature => checker.typeToString(signature.getReturnType()));
          return returns.length === 0 ? [] : { name: `${node.name.text}.${member.name}`, returns };
        }),
    );
}
