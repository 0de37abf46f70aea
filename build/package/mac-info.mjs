import { BUNDLE_ID, SUFFIX } from './product.mjs';

const DOCUMENT = `${BUNDLE_ID}.${SUFFIX}`;

/** What Info.plist says beside the usual: the files that are the program's own, and its languages. */
export function macInfo() {
  return {
    CFBundleDevelopmentRegion: 'zh_CN',
    CFBundleLocalizations: ['zh_CN', 'en'],
    CFBundleDocumentTypes: [
      {
        CFBundleTypeName: '小店体检的体检记录',
        CFBundleTypeRole: 'Editor',
        CFBundleTypeIconFile: 'document.icns',
        LSHandlerRank: 'Owner',
        LSItemContentTypes: [DOCUMENT],
      },
    ],
    UTExportedTypeDeclarations: [
      {
        UTTypeIdentifier: DOCUMENT,
        UTTypeDescription: '小店体检的体检记录',
        UTTypeConformsTo: ['public.data', 'public.content'],
        UTTypeIconFile: 'document.icns',
        UTTypeTagSpecification: { 'public.filename-extension': [SUFFIX] },
      },
    ],
  };
}
