#!/usr/bin/env bash
# Makes testdata/spreadsheet: one small workbook for each format that LibreOffice writes, and two CSV files in charsets
# that nothing declares. Needs LibreOffice (soffice), iconv and Python 3 (Debian 12).
set -eu
cd "$(dirname "$0")"
export TZ=UTC LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p spreadsheet

# save EXTENSION FILTER NAME [SED SCRIPT]: the last one changes the source
save() {
  sed "${4:-}" sources/LMN_S03E05_retake.fods > "$work/retake.fods"
  soffice --headless --norestore "-env:UserInstallation=file://$work/office" --convert-to "$1:$2" \
    --outdir "$work" "$work/retake.fods" >/dev/null 2>&1
  mv "$work/retake.$1" "spreadsheet/$3"
}

# LibreOffice stamps each part with the time of the conversion: put 2023-12-04 06:45:30 there.
stamp() {
  python3 - "$1" <<'EOF'
import struct, sys, zipfile
path = sys.argv[1]
with zipfile.ZipFile(path) as package:
    parts = [part.header_offset for part in package.infolist()]
    directory = package.start_dir
data = bytearray(open(path, "rb").read())
time = struct.pack("<HH", 6 << 11 | 45 << 5 | 30 // 2, (2023 - 1980) << 9 | 12 << 5 | 4)
for header in parts:
    data[header + 10:header + 14] = time
for _ in parts:
    data[directory + 12:directory + 16] = time
    directory += 46 + sum(struct.unpack_from("<HHH", data, directory + 28))
open(path, "wb").write(data)
EOF
}

save xlsx 'Calc MS Excel 2007 XML' LMN_S03E05_retake.xlsx
stamp spreadsheet/LMN_S03E05_retake.xlsx
save ods calc8 LMN_S03E05_retake.ods
stamp spreadsheet/LMN_S03E05_retake.ods
save xls 'MS Excel 97' LMN_S03E05_retake.xls
save xml 'MS Excel 2003 XML' LMN_S03E05_retake_2003.xml
save html 'HTML (StarCalc)' LMN_S03E05_retake_page.xls

# Both sheets shown, and dates in the letters of German.
save html 'HTML (StarCalc)' LMN_S03E05_retake_sheets.html \
  's/table:display="false"/table:display="true"/; s/<number:date-style /&number:language="de" number:country="DE" /'

# The CSV files are of the kind that a spreadsheet program saves on a Chinese and on a Korean Windows.
printf '%s\r\n' '镜号,原画,帧数,修改意见' '012,林雨,36,头再大一点' '013,金河,48,"手的动作太快，请加两张中间画"' \
  '014,佐藤,24,"视线方向不对，请看镜头左侧"' | iconv -f UTF-8 -t GB18030 > spreadsheet/流明_第05集_修改表.csv
printf '%s\r\n' '컷번호,원화,프레임,수정내용' '012,임우,36,머리를 조금 더 크게' \
  '013,김하늘,48,"손동작이 너무 빠릅니다, 동화를 두 장 추가해 주세요"' \
  '014,박도윤,24,시선 방향이 맞지 않습니다' | iconv -f UTF-8 -t CP949 > spreadsheet/루멘_05화_수정표.csv
