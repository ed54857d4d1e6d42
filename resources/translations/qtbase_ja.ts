<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>ファイルフォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;HTML:</source>
        <translation>HTMLコード(&amp;H):</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>An error occurred</source>
        <translation>エラーが発生しました</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>重大なエラー：</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>情報：</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>場所(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ファイルの種類(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QMimeType</name>
    <message>
        <source>CSV document</source>
        <translation>CSV形式の表</translation>
    </message>
    <message>
        <source>GeoJSON geospatial data</source>
        <translation>GeoJSON地理空間データ</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>HTML文書</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG画像</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSONデータ</translation>
    </message>
    <message>
        <source>KML geographic data</source>
        <translation>KML地理データ</translation>
    </message>
    <message>
        <source>Markdown document</source>
        <translation>Markdown文書</translation>
    </message>
    <message>
        <source>Microsoft Excel Worksheet</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>Microsoft Word Document</source>
        <translation>Word文書</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF文書</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG画像</translation>
    </message>
    <message>
        <source>SVG image</source>
        <translation>SVG画像</translation>
    </message>
    <message>
        <source>VCS/ICS calendar</source>
        <translation>カレンダー（VCS／ICS）</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP画像</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>ZIP書庫</translation>
    </message>
    <message>
        <source>empty document</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>plain text document</source>
        <translation>テキスト文書</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>ページの順序(&amp;O):</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>1枚あたりのページ数(&amp;P):</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>ミリ</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>両面印刷</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>長辺とじ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>ページの指定(&amp;S):</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短辺とじ</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>ページまたは範囲をコンマで区切って指定します。範囲は2つの数字をハイフンでつなぎます。例えば3,5-7,9とすると、3、5、6、7、9ページを印刷します。</translation>
    </message>
</context>
</TS>
