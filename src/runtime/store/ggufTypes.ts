// llama.cpp's names of number formats: `llama_ftype` (general.file_type) and `ggml_type` (of a tensor).

const FILE_TYPES: readonly (string | undefined)[] = [
  ...['F32', 'F16', 'Q4_0', 'Q4_1', 'Q4_1_SOME_F16', 'Q4_2', 'Q4_3', 'Q8_0', 'Q5_0', 'Q5_1', 'Q2_K', 'Q3_K_S', 'Q3_K_M', 'Q3_K_L', 'Q4_K_S', 'Q4_K_M'],
  ...['Q5_K_S', 'Q5_K_M', 'Q6_K', 'IQ2_XXS', 'IQ2_XS', 'Q2_K_S', 'IQ3_XS', 'IQ3_XXS', 'IQ1_S', 'IQ4_NL', 'IQ3_S', 'IQ3_M', 'IQ2_S', 'IQ2_M', 'IQ4_XS'],
  ...['IQ1_M', 'BF16', 'Q4_0_4_4', 'Q4_0_4_8', 'Q4_0_8_8', 'TQ1_0', 'TQ2_0', 'MXFP4_MOE', 'NVFP4'],
];

const TENSOR_TYPES: readonly (string | undefined)[] = [
  ...['F32', 'F16', 'Q4_0', 'Q4_1', undefined, undefined, 'Q5_0', 'Q5_1', 'Q8_0', 'Q8_1', 'Q2_K', 'Q3_K', 'Q4_K', 'Q5_K', 'Q6_K', 'Q8_K'],
  ...['IQ2_XXS', 'IQ2_XS', 'IQ3_XXS', 'IQ1_S', 'IQ4_NL', 'IQ3_S', 'IQ2_S', 'IQ4_XS', 'I8', 'I16', 'I32', 'I64', 'F64', 'IQ1_M', 'BF16'],
  ...[undefined, undefined, undefined, 'TQ1_0', 'TQ2_0', undefined, undefined, undefined, 'MXFP4', 'NVFP4'],
];

/** The name of `general.file_type`, else of the type in which most weights are. */
export function ggufTypeName(fileType: unknown, mainType: number | undefined): string | undefined {
  const named = typeof fileType === 'number' ? FILE_TYPES[fileType] : undefined;
  return named ?? (mainType === undefined ? undefined : TENSOR_TYPES[mainType]);
}
