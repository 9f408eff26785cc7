#!/usr/bin/env bash
# Makes testdata/video: one small file for each container of moving pictures and sound.
# Needs ffmpeg, mkvmerge, exiftool and ImageMagick (Debian 12), and perl for the Flash movies.
set -eu
cd "$(dirname "$0")/video"
export TZ=UTC LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ff() { ffmpeg -v error -nostdin -y -fflags +bitexact "$@"; }
picture() { echo "-f lavfi -i testsrc2=s=64x48:r=$1:d=0.5"; }
sound() { echo "-f lavfi -i sine=f=440:d=0.5:r=$1"; }
drawn=2024-03-15T09:26:53Z

cat > "$work/lines.srt" <<'S'
1
00:00:00,100 --> 00:00:00,200
もう一度、最初から。

2
00:00:00,250 --> 00:00:00,450
다시, 처음부터.
S
ff -i "$work/lines.srt" "$work/lines.ass"
ff -i "$work/lines.srt" "$work/lines.vtt"
cat > "$work/chapters.txt" <<'S'
;FFMETADATA1
[CHAPTER]
TIMEBASE=1/1000
START=0
END=250
title=序章
[CHAPTER]
TIMEBASE=1/1000
START=250
END=500
title=출발
S
convert -size 32x32 gradient:teal-white -strip "$work/cover.jpg"

# MP4: drop-frame timecode, chapters, subtitles, titles in three scripts; moov first.
ff $(picture 30000/1001) $(sound 44100) -i "$work/lines.srt" -i "$work/chapters.txt" \
  -map 0 -map 1 -map 2 -map_chapters 3 -c:v libx264 -preset ultrafast -c:a aac -b:a 16k -c:s mov_text \
  -timecode '01:00:00;00' -metadata creation_time=$drawn -metadata title='流明 第五集 镜头012' \
  -metadata comment='修正後に再提出' -metadata artist='루멘 작화실' -metadata:s:a:0 language=kor \
  -metadata:s:s:0 language=jpn -movflags +faststart LMN_S03E05_SC012_AN_v02.mp4
# Fragments, with the index in front of them.
ff $(picture 24) -c:v libx264 -preset ultrafast -g 4 -metadata title='夜鷹 断片' \
  -movflags +frag_keyframe+empty_moov+default_base_moof+global_sidx NHT_S02E04_SC001_frag.mp4
# Fragments with subtitles.
ff $(picture 24) -i "$work/lines.srt" -map 0 -map 1 -c:v libx264 -preset ultrafast -c:s mov_text -metadata:s:s:0 language=jpn \
  -movflags +frag_keyframe+empty_moov+default_base_moof -frag_duration 200000 NHT_S02E04_SC002_subs.mp4
# QuickTime: keys, reel, timecode, user data and XMP written afterwards; moov last.
ff $(picture 24000/1001) -c:v mjpeg -q:v 20 -timecode 00:59:50:00 -metadata creation_time=$drawn \
  -metadata title='夜鷹 第4話 C010' -metadata com.nighthawk.slate='カット010' \
  -metadata:s:v:0 reel_name=A012 -movflags +use_metadata_tags NHT_S02E04_SC010_KA_t1.mov
exiftool -q -overwrite_original -api QuickTimeUTC=0 -UserData:ReelName=A012 -UserData:Scene=SC010 \
  -XMP-dc:Creator='夜鷹 班' -XMP-xmp:CreatorTool='TVPaint Animation 11.7' -Keys:Software='OpenToonz 1.7' \
  -Keys:CreationDate='2024:03:15 18:26:53+09:00' NHT_S02E04_SC010_KA_t1.mov
# QuickTime: closed captions, two that pop on and a line that rolls up.
{ echo 'Scenarist_SCC V1.0'; echo
  echo '00:00:00:01	9420 9420 9470 9470 5468 e520 6ee9 6768 f480 942f 942f'; echo
  echo '00:00:00:16	9420 9420 9440 9440 6861 f76b 2080 9137 9137 9470 9470 e6ec e9e5 73ae 942f 942f'; echo
  echo '00:00:01:08	9425 9425 94ad 94ad 9470 9470 c1ec e976 e5a1'; echo
  echo '00:00:02:00	942c 942c'; } > "$work/captions.scc"
ff -f lavfi -i testsrc2=s=64x48:r=24:d=2.1 -f scc -i "$work/captions.scc" -map 0 -map 1 -c:v mpeg4 -q:v 31 -c:s copy \
  -metadata:s:s:0 language=eng NHT_S02E04_SC003_captions.mov
ff $(picture 15) -c:v mpeg4 -q:v 20 NHT_pencil_test.3gp
ff $(sound 22050) -i "$work/cover.jpg" -map 0 -map 1 -c:a aac -b:a 16k -c:v copy -disposition:v attached_pic \
  -metadata title='ルーメンのテーマ' -metadata album='루멘' LMN_theme_demo.m4a
ff $(picture 12) -c:v jpeg2000 -f mov -brand mjp2 LMN_storyboard.mj2

# AVI: INFO in the code page of the writer's machine, a date as cameras write it.
ff $(picture 24) -c:v rawvideo -pix_fmt bgr24 -s 16x12 -metadata title=TITLE000000000 -metadata artist=ARTIST0 \
  LMN_S01E02_SC003_LT_v01.avi
perl -0pi -e 's/TITLE000000000/\xd4\xad\xbb\xad\xd0\xde\xd5\xfd\xb5\xda\xc8\xfd\xbc\xaf/; s/ARTIST0/\xc1\xf7\xc3\xf7\xd7\xe9\0/' LMN_S01E02_SC003_LT_v01.avi
# AVI: the encoder and the scan stand in the first frame alone.
ff $(picture 24) -c:v libxvid -q:v 31 NHT_S01E03_SC004_LT_v02.avi

# Matroska: a recording, clusters of which nobody said how long they last.
ff $(picture 24) -c:v libvpx -b:v 20k -live 1 -f matroska pipe:1 > NHT_capture_0315.mkv

# Matroska: chapters, two kinds of subtitles, a font and a picture attached, statistics of the tracks.
cp "$work/cover.jpg" "$work/表紙.jpg"
head -c 64 /dev/zero > "$work/源ノ角.otf"
ff $(picture 24) $(sound 22050) -c:v libx264 -preset ultrafast -c:a aac -b:a 16k "$work/plain.mkv"
printf 'CHAPTER01=00:00:00.000\nCHAPTER01NAME=序章\nCHAPTER02=00:00:00.250\nCHAPTER02NAME=출발\n' > "$work/chapters.ogm"
mkvmerge -q --deterministic LMN -o LMN_S03E05_SC020_comp_v04.mkv --title '流明 合成 第四版' \
  --chapter-language jpn --chapters "$work/chapters.ogm" \
  --track-name 0:背景 "$work/plain.mkv" --language 0:ja --track-name 0:台詞 "$work/lines.srt" \
  --language 0:ko "$work/lines.ass" --attachment-mime-type image/jpeg --attach-file "$work/表紙.jpg" \
  --attachment-mime-type font/otf --attach-file "$work/源ノ角.otf"
ff $(picture 24) -i "$work/lines.vtt" -map 0 -map 1 -c:v libvpx -b:v 20k -c:s webvtt -metadata title='ナイトホーク 予告' \
  -metadata ENCODED_BY='NHT render 3' NHT_trailer_v1.webm
ff $(sound 22050) -c:a libvorbis -q:a 0 -metadata title='루멘 주제가' LMN_theme_v1.mka

# MXF: names and dates of the packages, timecode.
ff -f lavfi -i testsrc2=s=720x576:r=25:d=0.04 -c:v mpeg2video -pix_fmt yuv420p -q:v 31 -g 1 -metadata creation_time=$drawn \
  -metadata company_name='Lumen Pictures' -metadata product_name='Lumen Player' -metadata product_version=2.1 \
  -metadata material_package_name='流明_005' -timecode 10:00:00:00 LMN_S03E05_master.mxf

# Windows Media.
ff $(picture 25) $(sound 22050) -c:v wmv2 -q:v 20 -c:a wmav2 -b:a 24k -metadata title='流明 样片' -metadata author='流明动画' \
  -metadata copyright='© Lumen' LMN_S03E05_rushes.wmv
ff $(sound 22050) -c:a wmav2 -b:a 24k -metadata title='바람 소리' -metadata WM/Genre=Foley LMN_foley_012.wma
ff $(picture 25) -c:v wmv1 -q:v 20 -metadata title=rushes -f asf NHT_rushes_03.asf

# Flash.
ff $(picture 15) $(sound 22050) -c:v flv1 -q:v 20 -c:a libmp3lame -b:a 16k -metadata creationdate='Fri Mar 15 09:26:53 2024' \
  -metadata title='ライン撮' NHT_S01E01_linetest.flv
perl -e '
  use Compress::Zlib;
  sub tag { my ($code, $data) = @_; my $l = length $data; pack("v", $code << 6 | ($l < 63 ? $l : 63)) . ($l < 63 ? "" : pack("V", $l)) . $data }
  my $xmp = qq(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><xmp:CreatorTool>Adobe Flash CS6</xmp:CreatorTool><xmp:CreateDate>2024-03-15T18:26:53+09:00</xmp:CreateDate><dc:creator><rdf:Seq><rdf:li>Lumen</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF>);
  my $rect = pack("B*", "01111" . sprintf("%015b" x 4, 0, 64 * 20, 0, 48 * 20) . "000");
  my $body = $rect . pack("v v", 24 << 8, 48) . tag(69, pack("V", 0x18)) . tag(77, $xmp . "\0")
    . tag(41, pack("V V C C V V V V", 3, 6, 4, 6, 23201, 0, 1710494813000 % 2**32, int(1710494813000 / 2**32)))
    . tag(43, "カット開始\0") . tag(76, pack("v v", 1, 1) . "キャラ/腕\0") . tag(1, "") . tag(0, "");
  sub out { my ($name, $data) = @_; open my $f, ">:raw", $name; print $f $data; close $f }
  out("NHT_eyecatch_v1.swf", "FWS" . pack("C V", 11, 8 + length $body) . $body);
  out("NHT_eyecatch_v2.swf", "CWS" . pack("C V", 11, 8 + length $body) . compress($body));
  out("body.bin", $body);
'
xz --format=lzma -k -c body.bin > "$work/body.lzma"
perl -0e '
  local $/; open my $b, "<:raw", "body.bin"; my $body = <$b>; open my $l, "<:raw", $ARGV[0]; my $z = <$l>;
  my $packed = substr($z, 13);
  open my $f, ">:raw", "NHT_eyecatch_v3.swf";
  print $f "ZWS" . pack("C V V", 13, 8 + length $body, length $packed) . substr($z, 0, 5) . $packed;
' "$work/body.lzma"
rm body.bin

# MPEG systems.
ff $(picture 25) -c:v libx264 -preset ultrafast -metadata service_name='流明样片' -metadata service_provider='Lumen' LMN_rushes_0315.ts
ff $(picture 25) -c:v libx264 -preset ultrafast -mpegts_m2ts_mode 1 NHT_camera_0315.m2ts
ff -f lavfi -i testsrc2=s=64x48:r=25:d=2 -f lavfi -i sine=f=440:d=2:r=44100 -c:v mpeg1video -q:v 20 -c:a mp2 -b:a 32k -f vob LMN_proof_v1.mpg
ff $(picture 25) -c:v mpeg2video -q:v 20 -f mpeg2video LMN_proof_v1.m2v
ff $(picture 12) -c:v mpeg4 -q:v 20 -f m4v LMN_proof_v2.m4e
ff $(picture 24000/1001) -c:v libx264 -preset ultrafast -flags +ildct+ilme -x264opts tff=1 -f h264 LMN_proof_v3.h264
ff $(picture 30000/1001) -c:v libx265 -preset ultrafast -x265-params log-level=error -f hevc LMN_proof_v4.h265

# What programs hand to each other, and older containers.
ff $(picture 24000/1001) -s 16x12 -frames:v 3 -pix_fmt yuv420p10 -strict -1 -f yuv4mpegpipe LMN_render_pipe.y4m
ff $(picture 24) -c:v libvpx -b:v 20k LMN_proof_v5.ivf
ff $(picture 25) $(sound 22050) -i "$work/chapters.txt" -map 0 -map 1 -map_chapters 2 -c:v mpeg4 -q:v 31 -c:a mp2 \
  -b:a 32k -metadata title='夜鷹 回想' -metadata artist='루멘 작화실' -metadata creation_time=$drawn NHT_flashback_v1.nut
ff $(picture 25) -s 176x144 -c:v rv10 -q:v 31 -metadata title='Lumen trailer' -metadata author='LMN web' -metadata copyright='2004 Lumen' \
  -metadata comment='第二版' LMN_trailer_web.rm

# Ogg and sound.
ff $(picture 25) -c:v libtheora -q:v 2 -metadata title='夜鷹 試写' NHT_preview_v2.ogv
ff $(sound 22050) -c:a libvorbis -q:a 0 -metadata title='바람' -metadata artist='루멘 음향' LMN_wind_01.ogg
ff $(picture 25) -c:v libtheora -q:v 2 -f ogg NHT_preview_v2.ogx
ff $(sound 8000) -c:a pcm_u8 -metadata title='台詞 012' -metadata creation_time=$drawn -write_bext 1 -metadata description='第5集 台詞' \
  -metadata originator='LMN recorder' -metadata origination_date=2024-03-15 -metadata origination_time=18:26:53 \
  -metadata time_reference=480000 LMN_S03E05_dialogue_012.wav
ff $(sound 8000) -c:a pcm_u8 -rf64 always -f wav LMN_S03E05_dialogue_013.rf64
ff $(sound 8000) -c:a pcm_s16be -metadata title=Dialogue -f aiff LMN_S03E05_dialogue_014.aiff
ff $(sound 8000) -c:a pcm_s16be -metadata title='風の音' -metadata artist='ルーメン音響' -metadata 'recorded date'=2024-03-15 \
  -metadata 'encoding application'='LMN recorder' LMN_room_01.caf
ff $(sound 8000) -c:a pcm_u8 LMN_room_02.w64
ff $(sound 8000) -c:a wavpack -metadata title='発声練習' -metadata 'Record Date'=2024-03-15 LMN_room_03.wv
ff $(sound 22050) -i "$work/cover.jpg" -map 0 -map 1 -c:a libmp3lame -b:a 16k -c:v copy -metadata title='夜鷹のテーマ' \
  -metadata artist='ナイトホーク' NHT_theme_demo.mp3
ff $(sound 8000) -c:a flac -metadata title='발소리' -metadata date=2024-03-15 NHT_steps_02.flac
