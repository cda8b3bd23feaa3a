import type { Tsoa } from '@tsoa/runtime';

/**
 * Makes `Partial<X>` of a PATCH body the schema `PatchedX`: the properties of X, each optional. tsoa would write the
 * properties out and lose every limit that a property has from its type's name.
 * @throws when X itself is not in the document, where its properties could be taken from
 */
export function patchSchemas({ controllers, referenceTypeMap }: Tsoa.Metadata): void {
  for (const name of Object.keys(referenceTypeMap)) {
    const whole = /^Partial_(\w+)_$/.exec(name)?.[1];
    if (!whole) continue;
    referenceTypeMap[`Patched${whole}`] = patched(whole, referenceTypeMap);
    delete referenceTypeMap[name];
  }
  for (const parameter of controllers.flatMap(({ methods }) => methods.flatMap(({ parameters }) => parameters))) {
    const { type } = parameter;
    const whole = 'refName' in type && /^Partial_(\w+)_$/.exec(type.refName)?.[1];
    if (whole) parameter.type = referenceTypeMap[`Patched${whole}`]!;
  }
}

function patched(whole: string, types: Tsoa.ReferenceTypeMap): Tsoa.RefObjectType {
  const type = types[whole];
  if (type?.dataType !== 'refObject') throw new Error(`Partial<${whole}>: ${whole} is no interface of the document.`);
  return {
    ...type,
    refName: `Patched${whole}`,
    properties: type.properties.map((property) => ({ ...property, required: false, default: undefined })),
  };
}
